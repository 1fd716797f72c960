package org.yichuang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Who used the processor: this program's threads by what they do, and the embedded
 * database with its children. Read from the system's own accounts, so it tells the same
 * whatever else runs on the machine.
 */
final class CpuUse {

	/** The system counts in hundredths of a second. */
	private static final double TICK_MILLIS = 10;

	private static final Path PROCESSES = Path.of("/proc");

	private final long database;

	private final Map<Share, Long> used = new EnumMap<>(Share.class);

	private CpuUse(long database) {
		this.database = database;
	}

	/**
	 * Starts to count for nobody yet.
	 * @param home of the program, below which the database writes its process id
	 */
	static CpuUse of(Path home) throws IOException {
		return new CpuUse(Long.parseLong(Files.readAllLines(home.resolve("database/data/postmaster.pid")).getFirst()));
	}

	/**
	 * Lets clients work and adds what was used meanwhile.
	 * @param own what clients among this program's threads have used so far; other
	 * programs count as clients once they have ended
	 */
	void during(Work work, LongSupplier own) throws Exception {
		var before = now();
		long used = own.getAsLong();
		work.run();
		long clients = (long) ((own.getAsLong() - used) / TICK_MILLIS);
		now().forEach((share, ticks) -> this.used.merge(share, ticks - before.getOrDefault(share, 0L), Long::sum));
		this.used.merge(Share.SERVER, -clients, Long::sum);
		this.used.merge(Share.CLIENTS, clients, Long::sum);
	}

	/** Says what each of so many things took. */
	String each(long many) {
		return this.used.entrySet()
			.stream()
			.map((share) -> String.format(Locale.ROOT, "%s %.3f ms", share.getKey().words,
					share.getValue() * TICK_MILLIS / many))
			.collect(Collectors.joining(", "));
	}

	/** Returns how many seconds all of them used. */
	double seconds() {
		return this.used.values().stream().mapToLong(Long::longValue).sum() * TICK_MILLIS / 1000;
	}

	private Map<Share, Long> now() {
		var now = new EnumMap<Share, Long>(Share.class);
		try (var threads = Files.newDirectoryStream(PROCESSES.resolve("self/task"))) {
			now.put(Share.CLIENTS, Stat.of(PROCESSES.resolve("self")).children());
			long rest = Stat.of(PROCESSES.resolve("self")).own();
			for (var thread : threads) {
				var stat = Stat.of(thread);
				var share = Share.of(stat.name());
				rest -= (share != Share.SERVER) ? stat.own() : 0;
				now.merge(share, stat.own(), Long::sum);
			}
			now.put(Share.SERVER, rest);
			now.put(Share.DATABASE, databaseTicks());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return now;
	}

	private long databaseTicks() throws IOException {
		var postmaster = Stat.of(PROCESSES.resolve(Long.toString(this.database)));
		long ticks = postmaster.own() + postmaster.children();
		try (var processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
			for (var process : processes) {
				var stat = Stat.of(process);
				ticks += (stat.parent() == this.database) ? stat.own() : 0;
			}
		}
		return ticks;
	}

	/** What is done meanwhile. */
	interface Work {

		void run() throws Exception;

	}

	/** Who uses the processor. */
	private enum Share {

		SERVER("program"), COMPILER("its compiler"), COLLECTOR("its collector"), CLIENTS("clients"),
		DATABASE("PostgreSQL");

		private final String words;

		Share(String words) {
			this.words = words;
		}

		static Share of(String thread) {
			if (thread.matches("C[12] Compiler.*")) {
				return COMPILER;
			}
			return thread.matches("GC .*|VM Thread|ParGC.*") ? COLLECTOR : SERVER;
		}

	}

	/** A line of the system's accounts. */
	private record Stat(String name, long parent, long own, long children) {

		private static final Stat GONE = new Stat("", 0, 0, 0);

		static Stat of(Path folder) {
			try {
				var line = Files.readString(folder.resolve("stat"));
				var rest = line.substring(line.lastIndexOf(')') + 2).split(" ");
				return new Stat(line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')), Long.parseLong(rest[1]),
						Long.parseLong(rest[11]) + Long.parseLong(rest[12]),
						Long.parseLong(rest[13]) + Long.parseLong(rest[14]));
			}
			catch (IOException gone) {
				return GONE;
			}
		}

	}

}
