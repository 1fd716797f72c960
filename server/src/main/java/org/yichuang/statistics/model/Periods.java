package org.yichuang.statistics.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.yichuang.kernel.Invalid;
import org.yichuang.statistics.Dimension;
import org.yichuang.statistics.Span;
import org.yichuang.statistics.StatisticsProblems;

/** 各期 — the days, weeks, months, quarters or years of a span, and how they are named. */
public final class Periods {

	/** More lines than this nobody reads. */
	public static final int MOST = 400;

	private Periods() {
	}

	/**
	 * Returns every period that has a day in a span, whole, in the order of time.
	 * @throws Invalid if there are more than {@link #MOST}
	 */
	public static List<Span> of(Span span, QuotaPeriod period) {
		var all = new ArrayList<Span>();
		for (var day = span.first(); !day.isAfter(span.last()); day = all.getLast().last().plusDays(1)) {
			if (all.size() == MOST) {
				throw Invalid.field("until", StatisticsProblems.PERIOD_TOO_LONG, MOST);
			}
			all.add(period.around(day));
		}
		return all;
	}

	/** Names a period by its first day, as the table's own sums do. */
	public static String name(LocalDate first, Dimension period) {
		return switch (period) {
			case DAY -> first.toString();
			case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", first.get(IsoFields.WEEK_BASED_YEAR),
					first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
			case MONTH -> first.toString().substring(0, 7);
			case QUARTER -> first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
			case YEAR -> String.valueOf(first.getYear());
			case BODY, SITE -> throw new IllegalArgumentException(period + " is no period");
		};
	}

}
