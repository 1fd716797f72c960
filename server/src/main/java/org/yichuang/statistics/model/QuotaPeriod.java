package org.yichuang.statistics.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.yichuang.statistics.Dimension;
import org.yichuang.statistics.Span;

/** 考核周期 — the stretch of time that a quota is judged by. */
public enum QuotaPeriod {

	/** 日. */
	DAY,
	/** 周，周一至周日. */
	WEEK,
	/** 月. */
	MONTH,
	/** 季. */
	QUARTER,
	/** 年. */
	YEAR;

	private static final int MONTHS = 3;

	/** Returns the period that a day belongs to. */
	public Span around(LocalDate day) {
		return switch (this) {
			case DAY -> new Span(day, day);
			case WEEK -> from(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 6);
			case MONTH -> new Span(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
			case QUARTER -> quarter(day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / MONTHS * MONTHS + 1));
			case YEAR -> Span.year(day.getYear());
		};
	}

	/** Returns the period before the one that a day belongs to. */
	public Span before(LocalDate day) {
		return around(around(day).first().minusDays(1));
	}

	/** Returns by what figures are laid apart to have one for each period. */
	public Dimension dimension() {
		return Dimension.valueOf(name());
	}

	private static Span from(LocalDate first, int more) {
		return new Span(first, first.plusDays(more));
	}

	private static Span quarter(LocalDate first) {
		return new Span(first, first.plusMonths(MONTHS).minusDays(1));
	}

}
