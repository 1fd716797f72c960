package org.yichuang.participation.model;

import java.util.Map;

import org.yichuang.kernel.Term;

/**
 * 计票 — how often each value was answered.
 *
 * @param total number of all answers
 * @param answered by field, how many answered it at all
 * @param values by field and value, how many
 */
@Term("计票")
public record Tally(long total, Map<String, Long> answered, Map<String, Map<String, Long>> values) {

	/** Nothing was counted. */
	public static final Tally NONE = new Tally(0, Map.of(), Map.of());

	/** How many answered a field at all. */
	public long answered(String field) {
		return this.answered.getOrDefault(field, 0L);
	}

	/** By value, how many answered it. */
	public Map<String, Long> values(String field) {
		return this.values.getOrDefault(field, Map.of());
	}

}
