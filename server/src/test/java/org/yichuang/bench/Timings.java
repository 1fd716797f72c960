package org.yichuang.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/**
 * 计时 — how long one side of a comparison took for each question, and how many rows it
 * answered with, so that both sides can be seen to have done the same.
 */
final class Timings {

	private final int times;

	private final Map<String, long[]> nanos = new LinkedHashMap<>();

	private final Map<String, Long> rows = new LinkedHashMap<>();

	Timings(int times) {
		this.times = times;
	}

	/**
	 * Asks two sides by turns; who is asked first changes each round, so that neither
	 * always finds the processor as the other left it. Rounds below 0 only warm up.
	 */
	static void byTurns(int warm, int times, IntConsumer one, IntConsumer other) {
		for (int i = -warm; i < times; i++) {
			boolean first = i % 2 == 0;
			(first ? one : other).accept(i);
			(first ? other : one).accept(i);
		}
	}

	/**
	 * Asks a question.
	 * @param asked returns how many rows it answered with
	 */
	void time(String question, int round, IntSupplier asked) {
		long start = System.nanoTime();
		int answered = asked.getAsInt();
		long took = System.nanoTime() - start;
		if (round >= 0) {
			this.nanos.computeIfAbsent(question, (name) -> new long[this.times])[round] = took;
			this.rows.merge(question, (long) answered, Long::sum);
		}
	}

	Set<String> questions() {
		return this.nanos.keySet();
	}

	double p99(String question) {
		return at(question, 0.99);
	}

	double median(String question) {
		return at(question, 0.5);
	}

	/** The mean number of rows in an answer. */
	double rows(String question) {
		return this.rows.getOrDefault(question, 0L) / (double) this.times;
	}

	/** The p99 of all questions together, as one screen after the other. */
	double sum() {
		return questions().stream().mapToDouble(this::p99).sum();
	}

	private double at(String question, double share) {
		var sorted = this.nanos.getOrDefault(question, new long[1]).clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.ceil(sorted.length * share) - 1] / 1e6;
	}

}
