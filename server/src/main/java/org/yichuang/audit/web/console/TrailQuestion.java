package org.yichuang.audit.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.yichuang.audit.model.TrailEntry;
import org.yichuang.audit.model.TrailFilter;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;

/**
 * 审计查询 — what a request asks of the trail; days are whole days in Beijing.
 *
 * @param from first day
 * @param until last day
 * @param account by whom
 * @param action which deed
 * @param subjectKind to which kind of thing
 * @param subjectId to which thing
 * @param body at which body and below
 * @param site on which site
 */
record TrailQuestion(@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until, @Nullable UUID account, @Nullable String action,
		@Nullable String subjectKind, @Nullable String subjectId, @Nullable UUID body, @Nullable UUID site) {

	private static final long MICROS = 1_000_000;

	TrailFilter filter(@Nullable String bodyPath) {
		return new TrailFilter(start(this.from), start((this.until != null) ? this.until.plusDays(1) : null),
				this.account, filled(this.action), filled(this.subjectKind), filled(this.subjectId), bodyPath,
				this.site);
	}

	/** The key under which a list goes on after an entry: microseconds and id. */
	static String key(TrailEntry entry) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()) + "_" + entry.id();
	}

	static TrailFilter.@Nullable After after(@Nullable String key) {
		if (key == null || key.isEmpty()) {
			return null;
		}
		int cut = key.indexOf('_');
		try {
			long micros = Long.parseLong(key.substring(0, Math.max(cut, 0)));
			var at = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
			return new TrailFilter.After(at, Id.parse(key.substring(cut + 1)));
		}
		catch (NumberFormatException noKey) {
			throw Invalid.field("after", KernelProblems.MALFORMED, "…");
		}
	}

	private static @Nullable Instant start(@Nullable LocalDate day) {
		return (day != null) ? Beijing.start(day) : null;
	}

	private static @Nullable String filled(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
