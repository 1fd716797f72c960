package org.yichuang.calendar.model;

import java.time.LocalDate;

/**
 * 日 — one day of the working calendar.
 *
 * @param date the day
 * @param kind what kind of day
 * @param name the holiday it belongs to, empty if none
 * @param settled whether no notice that is still to come can change it
 */
public record CalendarDay(LocalDate date, Kind kind, String name, boolean settled) {

	/** What kind of day it is. */
	public enum Kind {

		/** 工作日. */
		WORKING_DAY,
		/** 周末. */
		WEEKEND,
		/** 法定假日. */
		HOLIDAY,
		/** 调休上班日. */
		MAKE_UP_DAY

	}

}
