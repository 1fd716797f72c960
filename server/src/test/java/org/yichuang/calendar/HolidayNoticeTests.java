package org.yichuang.calendar;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.model.HolidayNotice.Day;
import org.yichuang.calendar.usecase.ReadNoticeFile;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** A notice is loaded only if it can be one. */
class HolidayNoticeTests {

	private static final Day NEW_YEAR = new Day("元旦", LocalDate.of(2027, 1, 1), true);

	private final ReadNoticeFile reader = new ReadNoticeFile();

	@Test
	void refusesYearsPapersAndDaysThatCannotBe() {
		assertThat(Problems.met(() -> notice(1999, NEW_YEAR).check())).contains(CalendarProblems.YEAR_OUT_OF_RANGE,
				CalendarProblems.DAY_OUTSIDE_YEAR);
		assertThat(Problems.met(() -> notice(2027).check())).containsExactly(CalendarProblems.DAY_COUNT);
		assertThat(Problems.met(() -> new HolidayNotice(2027, List.of(), Collections.nCopies(121, NEW_YEAR)).check()))
			.contains(CalendarProblems.DAY_COUNT, CalendarProblems.DAY_TWICE);
		assertThat(Problems.met(() -> new HolidayNotice(2027, List.of("javascript:x"), List.of(NEW_YEAR)).check()))
			.containsExactly(CalendarProblems.PAPER_MALFORMED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "{}", "{\"year\":2027}", "{\"year\":2027,\"days\":[{}]}", "[1]" })
	void refusesAFileOfAnotherForm(String text) {
		assertThat(Problems.met(() -> read(text.getBytes(StandardCharsets.UTF_8))))
			.containsExactly(CalendarProblems.FILE_UNREADABLE);
	}

	@Test
	void refusesAFileThatIsTooLarge() {
		assertThat(Problems.met(() -> read(new byte[300 * 1024]))).containsExactly(CalendarProblems.FILE_TOO_LARGE);
	}

	private void read(byte[] bytes) {
		this.reader.read(new ByteArrayInputStream(bytes));
	}

	private static HolidayNotice notice(int year, Day... days) {
		return new HolidayNotice(year, List.of(), List.of(days));
	}

}
