package org.yichuang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.usecase.LoadNotice;
import org.yichuang.casework.usecase.RunErrands;
import org.yichuang.kernel.Actor;

/**
 * {@code bin/bench clocks [cases]}: loads a year's holiday notice while 100,000 cases are
 * open whose time runs over New Year, and has their clocks computed anew; then once more
 * as the program is warm, when the notice is corrected.
 */
final class Clocks {

	private static final int YEAR = 2042;

	private Clocks() {
	}

	public static void main(String[] arguments) {
		int cases = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 100_000;
		try (var world = new CaseWorld()) {
			load(world, YEAR - 1, LocalDate.of(YEAR - 1, 1, 1));
			world.jdbc().sql("delete from casework_errand").update();
			world.fill(cases, 1, "timestamptz '2041-12-25 09:00+08' + k % 4 * interval '1 day'");
			world.bean(RunErrands.class).run();
			load(world, YEAR, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 1, 2), LocalDate.of(YEAR, 1, 3));
			due(world);
			Quiet.settle(world.jdbc());
			Quiet.await();
			reckon(world, cases, "the first time");
			load(world, YEAR, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 1, 2), LocalDate.of(YEAR, 1, 3),
					LocalDate.of(YEAR, 1, 6));
			due(world);
			Quiet.settle(world.jdbc());
			reckon(world, cases, "again, when the notice is corrected");
		}
		System.exit(0);
	}

	/** Calendars are kept in memory for a second, and the errand waits for that. */
	private static void due(CaseWorld world) {
		LockSupport.parkNanos(Duration.ofMillis(1100).toNanos());
		world.jdbc().sql("update casework_errand set not_before = now() - interval '1 second'").update();
	}

	private static void reckon(CaseWorld world, int cases, String when) {
		int before = moved(world);
		System.gc();
		long heap = used();
		ManagementFactory.getMemoryPoolMXBeans().forEach((pool) -> pool.resetPeakUsage());
		long start = System.nanoTime();
		world.bean(RunErrands.class).run();
		double seconds = (System.nanoTime() - start) / 1e9;
		long peak = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.mapToLong((pool) -> pool.getPeakUsage().getUsed())
			.sum() >> 20;
		System.gc();
		Quiet.say("%s: heap %d MB before, %d MB after, %d MB with garbage at most", when, heap, used(), peak);
		Quiet.say("%,d of %,d due dates moved in %.1f s, %.0f a second", moved(world) - before, cases, seconds,
				cases / seconds);
		Quiet.say("clocks ratio %.2f (shown, no goal: seconds for %,d open clocks %s, over 60)", seconds / 60, cases,
				when);
	}

	private static int moved(CaseWorld world) {
		return world.jdbc()
			.sql("select count(*) from casework_step where act = 'due-moved'")
			.query(Integer.class)
			.single();
	}

	private static long used() {
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
	}

	private static void load(CaseWorld world, int year, LocalDate... off) {
		var days = Arrays.stream(off).map((day) -> new HolidayNotice.Day("元旦", day, true)).toList();
		world.bean(LoadNotice.class)
			.load(Actor.SYSTEM, new HolidayNotice(year, List.of(), days), LoadNotice.ANY_VERSION);
	}

}
