package org.yichuang.calendar;

import org.yichuang.kernel.ProblemCode;

/** 日历问题 — what can be wrong with a holiday notice. */
public enum CalendarProblems implements ProblemCode {

	/** The file is no JSON of the expected form. */
	FILE_UNREADABLE,
	/** The file is larger than {0} bytes. */
	FILE_TOO_LARGE,
	/** The year does not lie between {0} and {1}. */
	YEAR_OUT_OF_RANGE,
	/** The notice names no day, or more than {0}. */
	DAY_COUNT,
	/** The day {0} does not belong to the year or the days next to it. */
	DAY_OUTSIDE_YEAR,
	/** The day {0} is named twice. */
	DAY_TWICE,
	/** A source is no web address. */
	PAPER_MALFORMED,
	/** Make-up days lie on weekends only; {0} does not. */
	MAKE_UP_DAY_NOT_ON_WEEKEND;

	@Override
	public String room() {
		return "calendar";
	}

}
