package org.yichuang.statistics.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.statistics.model.SubjectFilter.After;
import org.yichuang.statistics.model.SubjectLine;

/** 接续键 — under which a list of facts goes on: microseconds and the thing's id. */
public final class SubjectKey {

	private SubjectKey() {
	}

	/** Returns the key of a line. */
	public static String of(SubjectLine line) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, line.at()) + "_" + line.subject();
	}

	/**
	 * Reads a key; none at a list's start.
	 * @throws Invalid if it is no key
	 */
	public static @Nullable After read(@Nullable String key) {
		if (key == null || key.isEmpty()) {
			return null;
		}
		int cut = key.indexOf('_');
		try {
			return new After(Instant.EPOCH.plus(Long.parseLong(key.substring(0, Math.max(cut, 0))), ChronoUnit.MICROS),
					key.substring(cut + 1));
		}
		catch (NumberFormatException | ArithmeticException | java.time.DateTimeException noKey) {
			throw Invalid.field("after", KernelProblems.MALFORMED, "…");
		}
	}

}
