package org.yichuang.notification.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * 重试间隔 — how long to wait after each failure: soon at first, then less and less often,
 * for a good two days.
 */
public final class Backoff {

	private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12),
			Duration.ofHours(24));

	private Backoff() {
	}

	/**
	 * Returns how long to wait after so many failed attempts; empty once it is given up.
	 */
	public static Optional<Duration> after(int attempts) {
		return (attempts > WAITS.size()) ? Optional.empty() : Optional.of(WAITS.get(Math.max(0, attempts - 1)));
	}

}
