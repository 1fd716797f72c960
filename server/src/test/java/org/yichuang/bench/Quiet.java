package org.yichuang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 安静 — lets a bench make its data at any time and measure when the machine is quiet: with
 * {@code -Dyichuang.bench.go=FILE} it waits until there is such a file.
 */
final class Quiet {

	private static final Duration POLL = Duration.ofMillis(200);

	private Quiet() {
	}

	static void await() {
		var go = System.getProperty("yichuang.bench.go", "");
		if (!go.isEmpty()) {
			say("filled; measures once there is %s", go);
			while (!Files.exists(Path.of(go))) {
				LockSupport.parkNanos(POLL.toNanos());
			}
		}
	}

	/**
	 * Lets a database come to rest after it was filled: nothing is left to be vacuumed or
	 * written to disk while it is measured.
	 */
	static void settle(JdbcClient jdbc) {
		jdbc.sql("vacuum analyze").update();
		jdbc.sql("checkpoint").update();
	}

	static void say(String text, Object... values) {
		System.out.println(String.format(Locale.ROOT, text, values));
	}

}
