package org.yichuang.kernel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingCalendarTests {

	/**
	 * 2026-09-30 is a Wednesday; 1 to 7 October are free, Saturday the 10th is worked.
	 */
	private static final WorkingCalendar OCTOBER = october();

	@Test
	void countsOverAHolidayAndAMakeUpDay() {
		assertThat(OCTOBER.nextWorkingDay(day("2026-09-30"))).isEqualTo(new DueDate(day("2026-10-08"), false));
		assertThat(OCTOBER.afterWorkingDays(day("2026-09-30"), 3).day()).isEqualTo(day("2026-10-10"));
		assertThat(OCTOBER.afterWorkingDays(day("2026-09-30"), 4).day()).isEqualTo(day("2026-10-12"));
	}

	@Test
	void doesNotCountTheDayOfReceiptEvenOnADayOff() {
		assertThat(OCTOBER.afterWorkingDays(day("2026-10-03"), 1))
			.isEqualTo(OCTOBER.afterWorkingDays(day("2026-10-07"), 1));
	}

	@Test
	void movesALimitInCalendarDaysThatEndsOnADayOff() {
		assertThat(OCTOBER.afterDays(day("2026-09-28"), 2).day()).isEqualTo(day("2026-09-30"));
		assertThat(OCTOBER.afterDays(day("2026-09-28"), 3).day()).isEqualTo(day("2026-10-08"));
	}

	@Test
	void marksDaysThatANoticeToComeMayMove() {
		assertThat(OCTOBER.afterWorkingDays(day("2026-12-23"), 1).provisional()).isFalse();
		assertThat(OCTOBER.afterWorkingDays(day("2026-12-24"), 1).provisional()).isTrue();
		assertThat(OCTOBER.afterWorkingDays(day("2026-12-30"), 5).provisional()).isTrue();
		assertThat(new WorkingCalendar(Map.of(), Set.of(2024, 2026)).afterWorkingDays(day("2024-12-20"), 300)
			.provisional()).isTrue();
	}

	@Test
	void refusesALimitOfNoDay() {
		assertThatThrownBy(() -> OCTOBER.afterWorkingDays(day("2026-10-01"), 0))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> OCTOBER.afterDays(day("2026-10-01"), 0)).isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void holdsWhatEveryCalendarMustHold(long seed) {
		var random = new Random(seed);
		var calendar = someCalendar(random);
		var received = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
		int limit = 1 + random.nextInt(60);
		var due = calendar.afterWorkingDays(received, limit).day();
		assertThat(calendar.isWorkingDay(due)).isTrue();
		assertThat(due).isAfter(received);
		assertThat(calendar.workingDaysBetween(received, due)).isEqualTo(limit);
		assertThat(calendar.afterWorkingDays(received, limit + 1).day()).isEqualTo(calendar.nextWorkingDay(due).day());
		assertThat(calendar.afterWorkingDays(received.plusDays(1), limit).day()).isAfterOrEqualTo(due);
		assertThat(calendar.afterDays(received, limit).day()).isAfterOrEqualTo(received.plusDays(limit));
	}

	private static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	private static WorkingCalendar someCalendar(Random random) {
		var named = new HashMap<LocalDate, Boolean>();
		for (int count = 0; count < 60; count++) {
			var at = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
			named.put(at, at.getDayOfWeek().getValue() > 5 && random.nextBoolean());
		}
		return new WorkingCalendar(named, Set.of(2026, 2027));
	}

	private static WorkingCalendar october() {
		var named = new HashMap<LocalDate, Boolean>();
		day("2026-10-01").datesUntil(day("2026-10-08")).forEach((free) -> named.put(free, false));
		named.put(day("2026-10-10"), true);
		return new WorkingCalendar(named, Set.of(2026));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
