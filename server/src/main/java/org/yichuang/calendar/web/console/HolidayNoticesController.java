package org.yichuang.calendar.web.console;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yichuang.calendar.CalendarProblems;
import org.yichuang.calendar.model.CalendarDay;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.model.LoadedNotice;
import org.yichuang.calendar.usecase.LoadNotice;
import org.yichuang.calendar.usecase.ReadNoticeFile;
import org.yichuang.calendar.usecase.ReadNotices;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SignedIn;

/** 放假安排 — holiday notices, and the year they make. */
@RestController
@RequestMapping("/api/console/holiday-notices")
class HolidayNoticesController {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2099;

	private final ReadNotices read;

	private final ReadNoticeFile files;

	private final LoadNotice load;

	HolidayNoticesController(ReadNotices read, ReadNoticeFile files, LoadNotice load) {
		this.read = read;
		this.files = files;
		this.load = load;
	}

	/** Returns the years whose notice is loaded, the latest first. */
	@GetMapping
	@SignedIn
	List<Integer> listHolidayYears() {
		return this.read.years();
	}

	/** Returns a year's notice. */
	@GetMapping("/{year}")
	@SignedIn
	NoticeView getHolidayNotice(@PathVariable int year) {
		return NoticeView.of(this.read.get(year));
	}

	/** Returns a year month by month, whether its notice is loaded or not. */
	@GetMapping("/{year}/months")
	@SignedIn
	List<MonthView> listCalendarMonths(@PathVariable int year) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw Invalid.field("year", CalendarProblems.YEAR_OUT_OF_RANGE, String.valueOf(FIRST_YEAR),
					String.valueOf(LAST_YEAR));
		}
		var days = this.read.days(year);
		return Stream.of(Month.values())
			.map((month) -> new MonthView(month.getValue(),
					days.stream().filter((day) -> day.date().getMonth() == month).toList()))
			.toList();
	}

	/** Corrects or writes a year's notice. */
	@PutMapping("/{year}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Requires("calendar:manage")
	void putHolidayNotice(Actor actor, @PathVariable int year, @Valid @RequestBody NoticeFields fields) {
		this.load.load(actor, fields.notice(year), fields.version());
	}

	/** Loads a notice from a JSON file; answers its year. */
	@PostMapping(path = "/load", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Requires("calendar:manage")
	NoticeView loadHolidayNotice(Actor actor, @RequestParam MultipartFile file) throws IOException {
		try (var content = file.getInputStream()) {
			var notice = this.files.read(content);
			this.load.load(actor, notice, LoadNotice.ANY_VERSION);
			return NoticeView.of(this.read.get(notice.year()));
		}
	}

	/** A year's notice as it is kept. */
	record NoticeView(int year, List<String> papers, List<HolidayNotice.Day> days, Instant loadedAt, String loadedBy,
			long version) {

		static NoticeView of(LoadedNotice loaded) {
			var notice = loaded.notice();
			return new NoticeView(notice.year(), notice.papers(), notice.days(), loaded.loadedAt(), loaded.loadedBy(),
					loaded.version());
		}

	}

	/** One month with its days. */
	record MonthView(int month, List<CalendarDay> days) {
	}

	/** A notice as it is written in the console; version -1 where there is none yet. */
	record NoticeFields(@NotNull List<@NotNull String> papers, @NotNull List<@NotNull @Valid DayFields> days,
			long version) {

		HolidayNotice notice(int year) {
			return new HolidayNotice(year, this.papers, this.days.stream().map(DayFields::day).toList());
		}

	}

	/** A day as it is written in the console. */
	record DayFields(@NotNull String name, @NotNull LocalDate date, boolean off) {

		HolidayNotice.Day day() {
			return new HolidayNotice.Day(this.name, this.date, this.off);
		}

	}

}
