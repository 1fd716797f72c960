package org.yichuang.calendar.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.calendar.model.CalendarDay;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.model.LoadedNotice;
import org.yichuang.calendar.store.NoticeStore;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.WorkingCalendar;

/** Reads notices and what a year looks like by them. */
@Component
public class ReadNotices {

	private final NoticeStore notices;

	ReadNotices(NoticeStore notices) {
		this.notices = notices;
	}

	/** Returns the years whose notice is loaded, the latest first. */
	public List<Integer> years() {
		return this.notices.years();
	}

	/**
	 * @throws NotFound if that year's notice is not loaded
	 */
	public LoadedNotice get(int year) {
		return this.notices.find(year).orElseThrow(() -> new NotFound("holiday notice " + year));
	}

	/** Returns every day of a year. */
	public List<CalendarDay> days(int year) {
		var calendar = this.notices.calendar();
		var names = new HashMap<LocalDate, String>();
		for (int of : List.of(year, year + 1)) {
			this.notices.find(of)
				.ifPresent((there) -> there.notice().days().forEach((day) -> names.put(day.date(), day.name())));
		}
		return LocalDate.of(year, 1, 1)
			.datesUntil(LocalDate.of(year + 1, 1, 1))
			.map((day) -> day(day, calendar, names))
			.toList();
	}

	private static CalendarDay day(LocalDate date, WorkingCalendar calendar, Map<LocalDate, String> names) {
		@Nullable String name = names.get(date);
		boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
		boolean worked = calendar.isWorkingDay(date);
		var kind = worked ? (weekend ? CalendarDay.Kind.MAKE_UP_DAY : CalendarDay.Kind.WORKING_DAY)
				: (calendar.named().containsKey(date) ? CalendarDay.Kind.HOLIDAY : CalendarDay.Kind.WEEKEND);
		return new CalendarDay(date, kind, (name != null) ? name : "", calendar.isSettled(date));
	}

}
