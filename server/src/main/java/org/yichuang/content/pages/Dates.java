package org.yichuang.content.pages;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.yichuang.kernel.Beijing;

/** Dates as pages show them, in Beijing time. */
final class Dates {

	private static final DateTimeFormatter EXACT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(Beijing.ZONE);

	private Dates() {
	}

	static String day(Instant at) {
		return Beijing.day(at).toString();
	}

	static String minute(Instant at) {
		return Beijing.minute(at);
	}

	/** For feeds and maps, to the second. */
	static String exact(Instant at) {
		return EXACT.format(at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
	}

}
