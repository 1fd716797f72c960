package org.yichuang.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yichuang.calendar.model.CalendarDay;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.usecase.LoadNotice;
import org.yichuang.calendar.usecase.ReadNoticeFile;
import org.yichuang.calendar.usecase.ReadNotices;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.WorkingCalendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Holiday notices on a real database. */
@SpringBootTest
class NoticesFlowTests {

	private static final Path HOLIDAYS = Path.of("../../shared/data/holidays");

	/**
	 * How many working days each year has by its notices, as calendars in print give it.
	 */
	private static final Map<Integer, Integer> WORKING_DAYS = Map.of(2022, 249, 2023, 249, 2024, 251, 2025, 248, 2026,
			248);

	@Autowired
	private LoadNotice load;

	@Autowired
	private ReadNotices read;

	@Autowired
	private ReadNoticeFile files;

	@Autowired
	private WorkingCalendars calendars;

	@Test
	void bringsTheNoticesOfTheseYears() {
		assertThat(this.read.years()).contains(2025, 2026);
		assertThat(this.calendars.current().isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
		assertThat(this.read.get(2026).notice().papers()).allMatch((paper) -> paper.startsWith("https://www.gov.cn/"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2022, 2023, 2024, 2025, 2026 })
	void loadsTheRealNotices(int year) throws IOException {
		var file = HOLIDAYS.resolve(year + ".json");
		assumeThat(file).exists();
		this.load.load(Actor.SYSTEM, this.files.read(new ByteArrayInputStream(Files.readAllBytes(file))),
				LoadNotice.ANY_VERSION);
		var worked = this.read.days(year)
			.stream()
			.filter((day) -> day.kind() == CalendarDay.Kind.WORKING_DAY || day.kind() == CalendarDay.Kind.MAKE_UP_DAY)
			.count();
		assertThat(worked).isEqualTo(WORKING_DAYS.get(year).longValue());
	}

	@Test
	void changesNothingWhenTheSameIsLoadedAgain() {
		var before = this.read.get(2026);
		this.load.load(Actor.SYSTEM, before.notice(), LoadNotice.ANY_VERSION);
		assertThat(this.read.get(2026)).isEqualTo(before);
	}

	@Test
	void refusesAnOldVersionAndPeopleWithoutThePower() {
		var notice = new HolidayNotice(2031, List.of(),
				List.of(new HolidayNotice.Day("元旦", LocalDate.of(2031, 1, 1), true)));
		var nobody = new Actor(AccountId.next(), "李明", null, List.of(), "192.0.2.1");
		assertThatThrownBy(() -> this.load.load(nobody, notice, 0)).isInstanceOf(Refused.class);
		this.load.load(Actor.SYSTEM, notice, 0);
		var corrected = new HolidayNotice(2031, List.of("https://example.org/2031"), notice.days());
		this.load.load(Actor.SYSTEM, corrected, 0);
		assertThatThrownBy(() -> this.load.load(Actor.SYSTEM, notice, 0)).hasMessageContaining("CHANGED_MEANWHILE");
		assertThat(this.read.get(2031).notice()).isEqualTo(corrected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"year\":2026,\"days\":[{\"name\":\"x\"}]}", "not json" })
	void refusesWhatIsNoNotice(String text) {
		assertThatThrownBy(() -> this.files.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
			.isInstanceOf(Invalid.class)
			.hasMessageContaining("FILE_UNREADABLE");
	}

	@Test
	void namesEverythingThatIsWrongWithANotice() {
		var notice = new HolidayNotice(1999, List.of("javascript:alert(1)"),
				List.of(new HolidayNotice.Day("", LocalDate.of(1999, 1, 1), true),
						new HolidayNotice.Day("春节", LocalDate.of(2005, 1, 1), true),
						new HolidayNotice.Day("春节", LocalDate.of(1999, 2, 1), false),
						new HolidayNotice.Day("春节", LocalDate.of(1999, 2, 1), true)));
		assertThatThrownBy(notice::check).hasMessageContainingAll("YEAR_OUT_OF_RANGE", "PAPER_MALFORMED", "REQUIRED",
				"DAY_OUTSIDE_YEAR", "MAKE_UP_DAY_NOT_ON_WEEKEND", "DAY_TWICE");
	}

}
