package org.yichuang.content.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as pages show them, in Beijing time. */
final class Dates {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(BEIJING);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BEIJING);

	private static final DateTimeFormatter EXACT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(BEIJING);

	private Dates() {
	}

	static String day(Instant at) {
		return DAY.format(at);
	}

	static String minute(Instant at) {
		return MINUTE.format(at);
	}

	/** For feeds and maps, to the second. */
	static String exact(Instant at) {
		return EXACT.format(at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
	}

}
