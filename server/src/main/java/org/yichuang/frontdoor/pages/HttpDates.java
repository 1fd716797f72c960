package org.yichuang.frontdoor.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** 报文日期 — dates as HTTP writes them. */
public final class HttpDates {

	private HttpDates() {
	}

	/** Writes seconds since 1970. */
	public static String of(long seconds) {
		return DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
	}

	/** Reads a date; one that cannot be read is older than everything. */
	public static long seconds(String date) {
		try {
			return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)).getEpochSecond();
		}
		catch (DateTimeParseException unreadable) {
			return Long.MIN_VALUE;
		}
	}

}
