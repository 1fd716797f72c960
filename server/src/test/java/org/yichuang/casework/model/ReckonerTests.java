package org.yichuang.casework.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.casework.Allowance;
import org.yichuang.kernel.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import tools.jackson.databind.json.JsonMapper;

/**
 * The clock over the real calendars of 2022–2026: never due on a day off, monotone, and a
 * pause shifts by just what it lasted.
 */
class ReckonerTests {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final Path HOLIDAYS = Path.of("../../shared/data/holidays");

	private static final OfficeHours HOURS = OfficeHours.of("08:30-12:00,14:30-17:30");

	private static final Rule RULE = rule(new Threshold(80, null), Threshold.LATE);

	private static Reckoner real = new Reckoner(new WorkingCalendar(Map.of(), new HashSet<>()), HOURS);

	private static Rule rule(Threshold yellow, Threshold red) {
		return new Rule(UUID.randomUUID(), "", null, LocalDate.EPOCH, Allowance.workingDays(5), yellow, red, 1,
				Allowance.workingDays(5), "测试", "测试", Instant.EPOCH, 0);
	}

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
		real = new Reckoner(new WorkingCalendar(named, years), HOURS);
	}

	@Test
	void isNeverDueOnADayOff() {
		assumeThat(HOLIDAYS).exists();
		assertThat(eachDay().flatMap((day) -> IntStream.rangeClosed(1, 30)
			.boxed()
			.flatMap((n) -> Stream.of(Allowance.workingDays(n), Allowance.days(n)))
			.map((limit) -> lastDay(due(at(day, 9), limit))))).hasSizeGreaterThan(100_000)
			.allMatch(real.calendar()::isWorkingDay);
	}

	@Test
	void isMonotoneInStartAndLimit() {
		assumeThat(HOLIDAYS).exists();
		for (var unit : Allowance.Unit.values()) {
			var before = new Instant[] { Instant.EPOCH };
			eachDay().forEach((day) -> {
				var due = due(at(day, 9), new Allowance(10, unit));
				assertThat(due).isAfterOrEqualTo(before[0]);
				assertThat(due(at(day, 9), new Allowance(11, unit))).isAfterOrEqualTo(due);
				before[0] = due;
			});
		}
	}

	@Test
	void shiftsByJustTheWorkingDaysOfAPause() {
		assumeThat(HOLIDAYS).exists();
		var random = new Random(20261122);
		for (int i = 0; i < 5_000; i++) {
			var start = LocalDate.of(2022, 1, 4).plusDays(random.nextInt(1600));
			int limit = 1 + random.nextInt(20);
			var whole = lastDay(due(at(start, 9), Allowance.workingDays(limit)));
			var from = start.plusDays(random.nextInt((int) (whole.toEpochDay() - start.toEpochDay())));
			var to = from.plusDays(random.nextInt(60));
			assertThat(lastDay(dueWithPause(start, Allowance.workingDays(limit), from, to)))
				.as("%s+%d %s…%s", start, limit, from, to)
				.isEqualTo(counted(start, limit, from, to));
		}
	}

	@Test
	void givesBackWhatAPauseTookInHours() {
		var random = new Random(7);
		for (int i = 0; i < 2_000; i++) {
			var start = at(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500)), random.nextInt(24));
			var from = start.plus(Duration.ofMinutes(random.nextInt(48 * 60)));
			var to = from.plus(Duration.ofMinutes(random.nextInt(100_000)));
			assertThat(dueWithPause(start, Allowance.hours(48), from, to))
				.isEqualTo(start.plus(Duration.ofHours(48)).plus(Duration.between(from, to)));
			var due = dueWithPause(start, new Allowance(20, Allowance.Unit.OFFICE_HOURS), from, to);
			var used = HOURS.between(real.calendar(), start, from);
			if (from.isBefore(due(start, new Allowance(20, Allowance.Unit.OFFICE_HOURS)))) {
				assertThat(used.plus(HOURS.between(real.calendar(), to, due))).isEqualTo(Duration.ofHours(20));
			}
		}
	}

	@Test
	void doesNotSaveWhatWasLateBeforeThePause() {
		var start = LocalDate.of(2026, 3, 2);
		var due = due(at(start, 9), Allowance.workingDays(3));
		assertThat(dueWithPause(start, Allowance.workingDays(3), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 4, 9)))
			.isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-13T16:30, HOURS, 48, 2026-02-15T16:30", "2026-02-13T16:30, OFFICE_HOURS, 8, 2026-02-24T09:00",
			"2026-02-13T16:30, OFFICE_HOURS, 1, 2026-02-13T17:30",
			"2026-02-15T10:00, OFFICE_HOURS, 2, 2026-02-24T10:30",
			"2026-09-30T09:00, WORKING_DAYS, 1, 2026-10-09T00:00", "2026-09-30T09:00, DAYS, 1, 2026-10-09T00:00",
			"2026-12-30T09:00, WORKING_DAYS, 2, 2027-01-02T00:00" })
	void endsWhereTheUnitSays(String start, Allowance.Unit unit, int amount, String end) {
		assumeThat(HOLIDAYS).exists();
		assertThat(due(moment(start), new Allowance(amount, unit))).isEqualTo(moment(end));
	}

	@Test
	void isProvisionalWhereANoticeIsStillToCome() {
		assumeThat(HOLIDAYS).exists();
		var december = at(LocalDate.of(2026, 12, 20), 9);
		assertThat(reckon(december, Allowance.workingDays(10), List.of(), RULE).provisional()).isTrue();
		assertThat(reckon(december, Allowance.hours(480), List.of(), RULE).provisional()).isFalse();
		assertThat(reckon(at(LocalDate.of(2026, 3, 2), 9), Allowance.workingDays(10), List.of(), RULE).provisional())
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "WORKING_DAYS, 5, 2026-03-02T09:00, 2026-03-06T00:00",
			"WORKING_DAYS, 20, 2026-03-02T09:00, 2026-03-24T00:00",
			"WORKING_DAYS, 1, 2026-03-02T09:00, 2026-03-03T00:00", "HOURS, 48, 2026-03-02T09:00, 2026-03-03T23:24",
			"DAYS, 10, 2026-03-02T09:00, 2026-03-10T00:00", "OFFICE_HOURS, 10, 2026-03-02T08:30, 2026-03-03T10:00" })
	void turnsYellowWhenFourFifthsAreUsed(Allowance.Unit unit, int amount, String start, String yellow) {
		assumeThat(HOLIDAYS).exists();
		var end = reckon(moment(start), new Allowance(amount, unit), List.of(), RULE);
		assertThat(end.yellowAt()).isEqualTo(moment(yellow));
		assertThat(end.redAt()).isEqualTo(end.dueAt());
	}

	@Test
	void turnsYellowByWhicheverConditionComesFirst() {
		var start = at(LocalDate.of(2026, 3, 2), 9);
		var both = rule(new Threshold(90, Allowance.workingDays(3)), new Threshold(null, Allowance.hours(1)));
		var end = reckon(start, Allowance.workingDays(5), List.of(), both);
		assertThat(end.yellowAt()).isEqualTo(moment("2026-03-04T00:00"));
		assertThat(end.redAt()).isEqualTo(end.dueAt().minus(Duration.ofHours(1)));
	}

	@Test
	void addsExtensionsInWhicheverOrderTheyAndPausesCame() {
		var start = LocalDate.of(2026, 3, 2);
		var pause = new Pause(at(LocalDate.of(2026, 3, 4), 9), at(LocalDate.of(2026, 3, 10), 9), "补正");
		var before = reckon(start, pause, at(LocalDate.of(2026, 3, 3), 9));
		assertThat(before).isEqualTo(reckon(start, pause, at(LocalDate.of(2026, 3, 5), 9)))
			.isEqualTo(reckon(start, pause, at(LocalDate.of(2026, 3, 11), 9)))
			.isEqualTo(moment("2026-03-24T00:00"));
	}

	private static Instant reckon(LocalDate start, Pause pause, Instant decided) {
		var more = new Extension(UUID.randomUUID(), Allowance.workingDays(5), "复杂", null, "李明", decided,
				Extension.State.APPROVED, "王强", decided, "");
		return real.reckon(at(start, 9), Allowance.workingDays(6), List.of(pause), List.of(more), RULE).dueAt();
	}

	/**
	 * Counts the days one by one: those in (from, to] do not count, and the last is never
	 * before the pause ended.
	 */
	private static LocalDate counted(LocalDate start, int limit, LocalDate from, LocalDate to) {
		var day = start;
		for (int left = limit; left > 0;) {
			day = day.plusDays(1);
			boolean stood = day.isAfter(from) && !day.isAfter(to);
			left -= (real.calendar().isWorkingDay(day) && !stood) ? 1 : 0;
		}
		if (!day.isAfter(from) && to.isAfter(from)) {
			day = to;
			while (!real.calendar().isWorkingDay(day)) {
				day = day.plusDays(1);
			}
		}
		return day;
	}

	private static Stream<LocalDate> eachDay() {
		return LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2026, 12, 1));
	}

	private static Instant due(Instant start, Allowance limit) {
		return reckon(start, limit, List.of(), RULE).dueAt();
	}

	private static Instant dueWithPause(LocalDate start, Allowance limit, LocalDate from, LocalDate to) {
		return dueWithPause(at(start, 9), limit, at(from, 10), at(to, 11));
	}

	private static Instant dueWithPause(Instant start, Allowance limit, Instant from, Instant to) {
		return reckon(start, limit, List.of(new Pause(from, to, "补正")), RULE).dueAt();
	}

	private static Reckoned reckon(Instant start, Allowance limit, List<Pause> pauses, Rule rule) {
		return real.reckon(start, limit, pauses, List.of(), rule);
	}

	private static LocalDate lastDay(Instant due) {
		return due.minusNanos(1).atZone(BEIJING).toLocalDate();
	}

	private static Instant at(LocalDate day, int hour) {
		return day.atTime(hour, 0).atZone(BEIJING).toInstant();
	}

	private static Instant moment(String text) {
		return LocalDateTime.parse(text).atZone(BEIJING).toInstant();
	}

}
