package org.yichuang.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yichuang.calendar.CalendarProblems;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Term;

/**
 * 放假安排 — the State Council's notice for one year: holidays and the weekend days that are
 * worked instead.
 *
 * @param year which year's
 * @param papers addresses of the notice
 * @param days the days it names
 */
@Term("放假安排")
public record HolidayNotice(int year, List<String> papers, List<Day> days) {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2099;

	private static final int MOST_DAYS = 120;

	private static final int MOST_PAPERS = 10;

	private static final int NAME_LIMIT = 40;

	private static final int SPILL_DAYS = 10;

	private static final Pattern PAPER = Pattern.compile("https?://[^\\s<>\"]{3,500}");

	/**
	 * 指定日 — a day that the notice names.
	 *
	 * @param name which holiday it belongs to
	 * @param date the day
	 * @param off whether it is free; otherwise it is a make-up day
	 */
	public record Day(String name, LocalDate date, boolean off) {
	}

	/**
	 * Stops unless the notice holds.
	 * @throws Invalid naming everything that does not
	 */
	public void check() {
		var faults = new ArrayList<FieldFault>();
		if (this.year < FIRST_YEAR || this.year > LAST_YEAR) {
			faults.add(new FieldFault("year",
					Refusal.of(CalendarProblems.YEAR_OUT_OF_RANGE, text(FIRST_YEAR), text(LAST_YEAR))));
		}
		if (this.days.isEmpty() || this.days.size() > MOST_DAYS) {
			faults.add(new FieldFault("days", Refusal.of(CalendarProblems.DAY_COUNT, MOST_DAYS)));
		}
		if (this.papers.size() > MOST_PAPERS || !this.papers.stream().allMatch((it) -> PAPER.matcher(it).matches())) {
			faults.add(new FieldFault("papers", Refusal.of(CalendarProblems.PAPER_MALFORMED)));
		}
		var seen = new HashSet<LocalDate>();
		this.days.forEach((day) -> fault(day, seen.add(day.date()))
			.ifPresent((reason) -> faults.add(new FieldFault("days." + day.date(), reason))));
		Invalid.unlessEmpty(faults);
	}

	private Optional<Refusal> fault(Day day, boolean first) {
		if (!first) {
			return Optional.of(Refusal.of(CalendarProblems.DAY_TWICE, day.date().toString()));
		}
		if (day.name().isBlank()) {
			return Optional.of(Refusal.of(KernelProblems.REQUIRED));
		}
		if (day.name().length() > NAME_LIMIT) {
			return Optional.of(Refusal.of(KernelProblems.TOO_LONG, NAME_LIMIT));
		}
		if (day.date().plusDays(SPILL_DAYS).getYear() < this.year
				|| day.date().minusDays(SPILL_DAYS).getYear() > this.year) {
			return Optional.of(Refusal.of(CalendarProblems.DAY_OUTSIDE_YEAR, day.date().toString()));
		}
		boolean weekend = day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
		return (day.off() || weekend) ? Optional.empty()
				: Optional.of(Refusal.of(CalendarProblems.MAKE_UP_DAY_NOT_ON_WEEKEND, day.date().toString()));
	}

	private static String text(int year) {
		return String.valueOf(year);
	}

}
