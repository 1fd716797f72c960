package org.yichuang.forms.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/** 界限 — reads the bounds of days: a day, or {@code today}. */
final class Bounds {

	private static final String TODAY = "today";

	private Bounds() {
	}

	/** Returns the day that a bound stands for; null if there is none. */
	static @Nullable LocalDate day(@Nullable String bound, LocalDate today) {
		if (bound == null || bound.isBlank()) {
			return null;
		}
		return bound.equals(TODAY) ? today : LocalDate.parse(bound);
	}

	/** Says whether a bound can be read. */
	static boolean isDay(@Nullable String bound) {
		try {
			day(bound, LocalDate.EPOCH);
			return true;
		}
		catch (DateTimeParseException malformed) {
			return false;
		}
	}

}
