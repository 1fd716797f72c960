package org.yichuang.participation.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Term;

/**
 * 活动时间 — from when to when the public can take part.
 *
 * @param opensAt first moment; null while not decided
 * @param closesAt first moment when it is over; null while not decided
 */
@Term("活动时间")
public record Window(@Nullable Instant opensAt, @Nullable Instant closesAt) {

	/** Not decided. */
	public static final Window OPEN_ENDED = new Window(null, null);

	/** Says whether both ends are decided. */
	public boolean isWhole() {
		return this.opensAt != null && this.closesAt != null;
	}

	/** Says whether a moment lies inside. */
	public boolean holds(Instant at) {
		return this.opensAt != null && this.closesAt != null && !at.isBefore(this.opensAt)
				&& at.isBefore(this.closesAt);
	}

	/**
	 * Returns calendar days between the first and the last day in Beijing; 0 if not
	 * whole.
	 */
	public long days() {
		if (this.opensAt == null || this.closesAt == null) {
			return 0;
		}
		return ChronoUnit.DAYS.between(Beijing.day(this.opensAt), Beijing.day(this.closesAt));
	}

	/**
	 * Returns the window that is left at a moment: nobody can take part before they have
	 * been told.
	 */
	public Window notBefore(Instant at) {
		return (this.opensAt != null && this.opensAt.isBefore(at)) ? from(at) : this;
	}

	/** Returns the window opened at another moment. */
	public Window from(Instant at) {
		return new Window(at, this.closesAt);
	}

	/** Returns the window ended at another moment. */
	public Window until(Instant at) {
		return new Window(this.opensAt, at);
	}

}
