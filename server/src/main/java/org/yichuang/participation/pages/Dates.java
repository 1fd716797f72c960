package org.yichuang.participation.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/** Dates as pages show them, in Beijing time. */
final class Dates {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(BEIJING);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BEIJING);

	private Dates() {
	}

	static String day(@Nullable Instant at) {
		return (at != null) ? DAY.format(at) : "";
	}

	static String minute(@Nullable Instant at) {
		return (at != null) ? MINUTE.format(at) : "";
	}

}
