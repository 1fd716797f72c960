package org.yichuang.calendar;

import org.yichuang.kernel.Actor;

/** 日历事件 — what happened to the working calendar. */
public sealed interface CalendarEvent {

	/** Who did it. */
	Actor actor();

	/**
	 * A year's notice was loaded or corrected; provisional dates of that year can be
	 * computed anew.
	 *
	 * @param actor who
	 * @param year which year's
	 * @param days how many days it names
	 * @param papers where it stands
	 */
	record NoticeLoaded(Actor actor, int year, int days, String papers) implements CalendarEvent {
	}

}
