package org.yichuang.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** 北京时间 — which legal day a moment falls on, and how people read it. */
public final class Beijing {

	/** The zone's name, for what takes it as a text. */
	public static final String NAME = "Asia/Shanghai";

	/** The zone of every legal day. */
	public static final ZoneId ZONE = ZoneId.of(NAME);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

	private Beijing() {
	}

	/** Returns the day on which something happened. */
	public static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, ZONE);
	}

	/** Returns today. */
	public static LocalDate today(Clock clock) {
		return day(clock.instant());
	}

	/** Returns the moment at which a day begins. */
	public static Instant start(LocalDate day) {
		return day.atStartOfDay(ZONE).toInstant();
	}

	/** Writes a moment as people read it: {@code 2026-11-22 09:05}. */
	public static String minute(Instant moment) {
		return MINUTE.format(moment);
	}

	/** Writes a moment to the second: {@code 2026-11-22 09:05:12}. */
	public static String second(Instant moment) {
		return SECOND.format(moment);
	}

}
