package org.yichuang.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.yichuang.kernel.Invalid;

/**
 * 起止 — from a day to a day, both of them included; Beijing calendar dates.
 *
 * @param first first day
 * @param last last day, not before the first
 */
public record Span(LocalDate first, LocalDate last) {

	private static final int EARLIEST = 1949;

	private static final int LATEST = 2199;

	/**
	 * @throws Invalid if the last day lies before the first, or a day out of the calendar
	 */
	public Span {
		if (first.getYear() < EARLIEST || last.getYear() > LATEST) {
			throw Invalid.field("from", StatisticsProblems.DAYS_OUT_OF_RANGE, text(EARLIEST), text(LATEST));
		}
		if (last.isBefore(first)) {
			throw Invalid.field("until", StatisticsProblems.DAYS_REVERSED);
		}
	}

	/** Returns a whole year. */
	public static Span year(int year) {
		return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	/** Returns how many days it has. */
	public long days() {
		return ChronoUnit.DAYS.between(this.first, this.last) + 1;
	}

	/** Says whether a day lies inside. */
	public boolean has(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

	private static String text(int year) {
		return String.valueOf(year);
	}

}
