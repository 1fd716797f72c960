package org.yichuang.kernel;

/** 工作日历 — where rooms get the working calendar; the room {@code calendar} fills it. */
public interface WorkingCalendars {

	/** Returns the calendar by the notices that are loaded now. */
	WorkingCalendar current();

}
