package org.yichuang.statistics.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** 北京时间 — which day a moment falls on. */
public final class Beijing {

	/** The zone of every legal day. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private Beijing() {
	}

	/** Returns the day on which something happened. */
	public static LocalDate day(Instant moment) {
		return moment.atZone(ZONE).toLocalDate();
	}

	/** Returns today. */
	public static LocalDate today(Clock clock) {
		return day(clock.instant());
	}

}
