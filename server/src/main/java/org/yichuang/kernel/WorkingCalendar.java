package org.yichuang.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;

/**
 * 工作日历 — which days are worked: Monday to Friday, but for the holidays and make-up days
 * (调休上班日) that the State Council's yearly notices name. All days are Beijing calendar
 * dates.
 *
 * @param named the days that a notice names; true where they are worked
 * @param years the years whose notice is loaded
 */
@Term("工作日历")
public record WorkingCalendar(Map<LocalDate, Boolean> named, Set<Integer> years) {

	/**
	 * From this day of December on, the notice of the next year may name days of this
	 * one, such as a make-up day before New Year.
	 */
	private static final int SPILL_FROM = 25;

	public WorkingCalendar {
		named = Map.copyOf(named);
		years = Set.copyOf(years);
	}

	/** Says whether a day is worked. */
	public boolean isWorkingDay(LocalDate day) {
		var byNotice = this.named.get(day);
		return (byNotice != null) ? byNotice : !isWeekend(day);
	}

	/**
	 * Says whether no notice that is still to come can change whether a day is worked.
	 */
	public boolean isSettled(LocalDate day) {
		boolean spills = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= SPILL_FROM;
		return this.years.contains(day.getYear()) && (!spills || this.years.contains(day.getYear() + 1));
	}

	/** Returns the first working day after a day. */
	public DueDate nextWorkingDay(LocalDate day) {
		return afterWorkingDays(day, 1);
	}

	/**
	 * Returns the last day of a limit in working days. Day zero, the day of receipt, is
	 * not counted, whether it is worked or not.
	 * @param received day zero
	 * @param workingDays the limit, at least 1
	 * @throws IllegalArgumentException if {@code workingDays} is below 1
	 */
	public DueDate afterWorkingDays(LocalDate received, int workingDays) {
		atLeastOne(workingDays);
		var day = received;
		boolean settled = true;
		for (int left = workingDays; left > 0;) {
			day = day.plusDays(1);
			settled &= isSettled(day);
			left -= isWorkingDay(day) ? 1 : 0;
		}
		return new DueDate(day, !settled);
	}

	/**
	 * Returns the last day of a limit in calendar days. Day zero is not counted; a limit
	 * that ends on a day off ends on the next working day.
	 * @param received day zero
	 * @param days the limit, at least 1
	 * @throws IllegalArgumentException if {@code days} is below 1
	 */
	public DueDate afterDays(LocalDate received, int days) {
		atLeastOne(days);
		return afterWorkingDays(received.plusDays(days - 1L), 1);
	}

	/**
	 * Counts the working days after one day up to another, the last included; 0 if that
	 * lies not after the first.
	 */
	public int workingDaysBetween(LocalDate after, LocalDate last) {
		return (int) after.plusDays(1)
			.datesUntil(last.isAfter(after) ? last.plusDays(1) : after.plusDays(1))
			.filter(this::isWorkingDay)
			.count();
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	private static void atLeastOne(int days) {
		if (days < 1) {
			throw new IllegalArgumentException("a limit has at least 1 day, not " + days);
		}
	}

}
