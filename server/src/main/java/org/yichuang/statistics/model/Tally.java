package org.yichuang.statistics.model;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * 计数 — what was measured of one kind: how often, how much, and how the amounts lie.
 *
 * @param count how many facts
 * @param amount their sum
 * @param values how many facts of each rounded amount; empty where nobody asked for it
 */
public record Tally(long count, long amount, NavigableMap<Long, Long> values) {

	/** Nothing measured. */
	public static final Tally NONE = new Tally(0, 0, new TreeMap<>());

	/** Returns both together. */
	public Tally plus(Tally other) {
		var all = new TreeMap<>(this.values);
		other.values.forEach((value, times) -> all.merge(value, times, Long::sum));
		return new Tally(this.count + other.count, this.amount + other.amount, all);
	}

	/**
	 * Returns the smallest value that so many percent of the facts do not exceed, by the
	 * nearest rank; empty where nothing was measured.
	 */
	public OptionalLong percentile(int percent) {
		long all = this.values.values().stream().mapToLong(Long::longValue).sum();
		long rank = Math.max(1, Math.ceilDiv(all * percent, 100));
		long seen = 0;
		for (Map.Entry<Long, Long> value : this.values.entrySet()) {
			seen += value.getValue();
			if (seen >= rank) {
				return OptionalLong.of(value.getKey());
			}
		}
		return OptionalLong.empty();
	}

	/** Returns how many facts do not exceed a limit. */
	public long atMost(long limit) {
		return this.values.headMap(limit, true).values().stream().mapToLong(Long::longValue).sum();
	}

}
