package org.yichuang.casework.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.CaseClock;

/**
 * What a case's row notes besides: whom it owes word, and since when.
 *
 * @param soonToldAt when those in charge were told that it is due soon
 * @param lateToldAt when they were told that it is late
 * @param urgedAt when they were last urged
 * @param inquiredAt when a supervisor first inquired
 */
public record Marks(@Nullable Instant soonToldAt, @Nullable Instant lateToldAt, @Nullable Instant urgedAt,
		@Nullable Instant inquiredAt) {

	/** Nothing noted yet. */
	public static final Marks NONE = new Marks(null, null, null, null);

	/**
	 * Returns the next moment at which those in charge must be told something; null if
	 * there is none.
	 */
	public @Nullable Instant alarm(CaseClock clock) {
		if (!clock.isRunning()) {
			return null;
		}
		var yellow = clock.yellowAt();
		var due = clock.dueAt();
		if (this.soonToldAt == null && yellow != null && (due == null || yellow.isBefore(due))) {
			return yellow;
		}
		return (this.lateToldAt == null) ? due : null;
	}

	/**
	 * Returns the marks after a clock moved: of what lies ahead again, people will be
	 * told again.
	 */
	public Marks moved(CaseClock clock, Instant now) {
		return new Marks(ahead(clock.yellowAt(), now) ? null : this.soonToldAt,
				ahead(clock.dueAt(), now) ? null : this.lateToldAt, this.urgedAt, this.inquiredAt);
	}

	/** Returns the same, told that it is due soon. */
	public Marks toldSoon(Instant now) {
		return new Marks(now, this.lateToldAt, this.urgedAt, this.inquiredAt);
	}

	/** Returns the same, told that it is late. */
	public Marks toldLate(Instant now) {
		return new Marks(this.soonToldAt, now, this.urgedAt, this.inquiredAt);
	}

	/** Returns the same, urged. */
	public Marks urged(Instant now) {
		return new Marks(this.soonToldAt, this.lateToldAt, now, this.inquiredAt);
	}

	/** Returns the same, with an inquiry. */
	public Marks inquired(Instant now) {
		return new Marks(this.soonToldAt, this.lateToldAt, this.urgedAt,
				(this.inquiredAt != null) ? this.inquiredAt : now);
	}

	private static boolean ahead(@Nullable Instant moment, Instant now) {
		return moment != null && moment.isAfter(now);
	}

}
