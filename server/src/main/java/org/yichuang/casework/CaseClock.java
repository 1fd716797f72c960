package org.yichuang.casework;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Term;

/**
 * 计时 — how much time a matter has and where it stands.
 *
 * @param allowance the limit it started with
 * @param startedAt day or moment zero; null while it has not started
 * @param dueAt the moment from which on it is late: the end of the last day for limits in
 * days; null while it has not started. While it stands (paused) this is what it was
 * before the pause
 * @param provisional whether a holiday notice that is not loaded yet may still move it
 * @param yellowAt from when on a yellow card is shown
 * @param redAt from when on a red card is shown
 * @param pausedAt since when it stands; null while it runs
 * @param stoppedAt when it was stopped for good; null while it runs or stands
 */
@Term("计时")
public record CaseClock(Allowance allowance, @Nullable Instant startedAt, @Nullable Instant dueAt, boolean provisional,
		@Nullable Instant yellowAt, @Nullable Instant redAt, @Nullable Instant pausedAt, @Nullable Instant stoppedAt) {

	/** Returns a clock that has not started. */
	public static CaseClock waiting(Allowance allowance) {
		return new CaseClock(allowance, null, null, false, null, null, null, null);
	}

	/** Says whether time passes now. */
	public boolean isRunning() {
		return this.startedAt != null && this.pausedAt == null && this.stoppedAt == null;
	}

	/** Says whether it stands for a ground. */
	public boolean isPaused() {
		return this.pausedAt != null && this.stoppedAt == null;
	}

	/** Says whether the matter is late, or was when its clock stopped. */
	public boolean isOverdue(Instant now) {
		return this.dueAt != null && !read(now).isBefore(this.dueAt);
	}

	/** Returns the card to show. */
	public Card card(Instant now) {
		var read = read(now);
		if (this.redAt != null && !read.isBefore(this.redAt)) {
			return Card.RED;
		}
		return (this.yellowAt != null && !read.isBefore(this.yellowAt)) ? Card.YELLOW : Card.NONE;
	}

	/** Returns the last day on which it is in time, Beijing calendar date. */
	public @Nullable LocalDate dueDay() {
		return (this.dueAt != null) ? Beijing.day(this.dueAt.minusNanos(1)) : null;
	}

	/** Returns what the clock reads: it stands from a pause or stop on. */
	private Instant read(Instant now) {
		if (this.stoppedAt != null) {
			return this.stoppedAt;
		}
		return (this.pausedAt != null) ? this.pausedAt : now;
	}

}
