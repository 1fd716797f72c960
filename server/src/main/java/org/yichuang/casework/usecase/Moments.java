package org.yichuang.casework.usecase;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.model.Dossier;
import org.yichuang.casework.spi.ClockEffect;

/** As of when an act counts for a clock: what is entered late may lie back. */
final class Moments {

	/**
	 * A clock starts with the day on which something came, entered a year later at most.
	 */
	private static final Duration LONGEST_BACK = Duration.ofDays(366);

	private Moments() {
	}

	/** Returns as of when a deed counts: never before what happened to the clock last. */
	static Instant of(Deed deed, ClockEffect effect) {
		var since = deed.act().since();
		if (since == null) {
			return deed.now();
		}
		return later(since, earliest(deed.dossier(), effect, deed.now()));
	}

	/** Returns the earliest moment as of which an act may count. */
	static Instant earliest(Dossier dossier, ClockEffect effect, Instant now) {
		var longest = now.minus(LONGEST_BACK);
		if (effect == ClockEffect.START) {
			return longest;
		}
		var clock = dossier.matter().clock();
		var last = later(longest, clock.startedAt());
		for (var pause : dossier.pauses()) {
			last = later(later(last, pause.from()), pause.to());
		}
		return last.isAfter(now) ? now : last;
	}

	private static Instant later(Instant one, @Nullable Instant other) {
		return (other != null && other.isAfter(one)) ? other : one;
	}

}
