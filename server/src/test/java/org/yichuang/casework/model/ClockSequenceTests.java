package org.yichuang.casework.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.yichuang.casework.Allowance;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random sequences of starting, standing and extending, held against a clerk who crosses
 * out days on a calendar: no working day is lost, none invented, none counted twice.
 */
class ClockSequenceTests {

	private static final Path HOLIDAYS = Path.of("../../shared/data/holidays");

	private static WorkingCalendar calendar = new WorkingCalendar(new HashMap<>(), new HashSet<>());

	private static Reckoner reckoner = new Reckoner(calendar, OfficeHours.of("08:30-12:00,14:30-17:30"));

	@BeforeAll
	static void readTheRealCalendars() throws IOException {
		var named = new HashMap<LocalDate, Boolean>();
		var years = new HashSet<Integer>();
		for (int year = 2022; year <= 2026; year++) {
			var file = HOLIDAYS.resolve(year + ".json");
			if (Files.exists(file)) {
				new JsonMapper().readTree(Files.readString(file))
					.path("days")
					.forEach((day) -> named.put(LocalDate.parse(day.path("date").asString()),
							!day.path("isOffDay").asBoolean()));
				years.add(year);
			}
		}
		calendar = new WorkingCalendar(named, years);
		reckoner = new Reckoner(calendar, OfficeHours.of("08:30-12:00,14:30-17:30"));
	}

	/** The vectors of the calendars of 2024 to 2026; day zero is not counted. */
	@ParameterizedTest
	@CsvSource({ "2024-01-30,2024-02-07,2024-02-23,2024-03-01,2024-03-29",
			"2024-09-25,2024-10-10,2024-10-21,2024-10-28,2024-11-25",
			"2025-01-20,2025-02-05,2025-02-14,2025-02-21,2025-03-21",
			"2025-04-25,2025-05-08,2025-05-20,2025-05-27,2025-06-25",
			"2025-09-22,2025-09-30,2025-10-17,2025-10-24,2025-11-21",
			"2026-01-30,2026-02-10,2026-02-27,2026-03-05,2026-04-02",
			"2026-02-10,2026-02-26,2026-03-09,2026-03-16,2026-04-14",
			"2026-04-28,2026-05-11,2026-05-21,2026-05-28,2026-06-26",
			"2026-09-18,2026-09-29,2026-10-15,2026-10-22,2026-11-19",
			"2026-09-28,2026-10-13,2026-10-23,2026-10-30,2026-11-27" })
	void aLimitThatStartsWithADayCountsFromTheDayAfter(LocalDate zero, LocalDate seven, LocalDate fifteen,
			LocalDate twenty, LocalDate forty) {
		assertThat(List.of(7, 15, 20, 40)).map((many) -> end(Beijing.start(zero), many))
			.as("from the first moment of day zero")
			.containsExactly(seven, fifteen, twenty, forty);
		assertThat(List.of(7, 15, 20, 40)).map((many) -> end(Beijing.start(zero.plusDays(1)).minusMillis(1), many))
			.as("from its last moment")
			.containsExactly(seven, fifteen, twenty, forty);
	}

	static LongStream seeds() {
		return LongStream.range(0, 400);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noSequenceLosesOrInventsADay(long seed) {
		var random = new Random(seed);
		var start = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(700));
		var limit = 5 + random.nextInt(20);
		var clerk = new Clerk(start, limit);
		var pauses = new ArrayList<Pause>();
		var extensions = new ArrayList<Extension>();
		var day = start;
		for (int step = random.nextInt(5); step > 0; step--) {
			day = day.plusDays(1 + random.nextInt(4));
			if (!day.isBefore(clerk.due())) {
				break;
			}
			if (random.nextInt(4) == 0 && extensions.isEmpty()) {
				var more = 1 + random.nextInt(20);
				extensions.add(extension(more, moment(day, random)));
				clerk.extend(more);
			}
			else {
				var to = day.plusDays(random.nextInt(30));
				pauses.add(new Pause(moment(day, random), moment(to, random, day), "征求意见"));
				clerk.stand(day, to);
				day = to;
			}
		}
		var reckoned = reckoner.reckon(moment(start, random), Allowance.workingDays(limit), pauses, extensions, rule());
		assertThat(Beijing.day(reckoned.dueAt().minusNanos(1))).as("seed " + seed).isEqualTo(clerk.due());
		assertThat(
				reckoner.reckon(Beijing.start(start), Allowance.workingDays(limit), pauses, extensions, rule()).dueAt())
			.as("the hour of the start does not matter")
			.isEqualTo(reckoned.dueAt());
	}

	@Test
	void theClerkCountsAsPeopleDo() {
		var clerk = new Clerk(LocalDate.of(2026, 10, 30), 20);
		assertThat(clerk.due()).isEqualTo(LocalDate.of(2026, 11, 27));
		clerk.stand(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 11));
		assertThat(clerk.due()).as("five working days stood").isEqualTo(LocalDate.of(2026, 12, 4));
		assertThat(IntStream.range(0, 400).mapToLong((i) -> new Random(i).nextInt(5)).sum())
			.as("the sequences are not all empty")
			.isGreaterThan(400);
	}

	private static LocalDate end(Instant start, int workingDays) {
		return Beijing.day(reckoner.end(start, Allowance.workingDays(workingDays)).minusNanos(1));
	}

	private static Instant moment(LocalDate day, Random random) {
		return Beijing.start(day).plusSeconds(random.nextInt(12 * 3600));
	}

	/** On the same day it goes on later than it stood. */
	private static Instant moment(LocalDate day, Random random, LocalDate from) {
		return day.equals(from) ? Beijing.start(day).plusSeconds(20 * 3600) : moment(day, random);
	}

	private static Extension extension(int more, Instant at) {
		return new Extension(UUID.randomUUID(), Allowance.workingDays(more), "检索", null, "", at,
				Extension.State.APPROVED, "", at, "");
	}

	private static Rule rule() {
		return new Rule(UUID.randomUUID(), "", null, LocalDate.EPOCH, Allowance.workingDays(5), new Threshold(80, null),
				Threshold.LATE, 1, Allowance.workingDays(5), "测试", "测试", Instant.EPOCH, 0);
	}

	/** Crosses out one working day after another, but for those on which it stood. */
	private static final class Clerk {

		private final LocalDate start;

		private final List<LocalDate[]> stood = new ArrayList<>();

		private int limit;

		Clerk(LocalDate start, int limit) {
			this.start = start;
			this.limit = limit;
		}

		void extend(int more) {
			this.limit += more;
		}

		void stand(LocalDate from, LocalDate to) {
			this.stood.add(new LocalDate[] { from, to });
		}

		LocalDate due() {
			var day = this.start;
			for (int left = this.limit; left > 0;) {
				day = day.plusDays(1);
				left -= (calendar.isWorkingDay(day) && !stoodOn(day)) ? 1 : 0;
			}
			return day;
		}

		/** The day it was stopped is used up; that on which it goes on is not counted. */
		private boolean stoodOn(LocalDate day) {
			return this.stood.stream().anyMatch((it) -> day.isAfter(it[0]) && !day.isAfter(it[1]));
		}

	}

}
