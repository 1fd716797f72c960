package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 一批答卷 — what the answers of one batch come to: counts, words apart from them, and what
 * is kept.
 */
abstract class AnswerBatch {

	private final SortedMap<Vote, Long> votes = new TreeMap<>();

	private final List<Words> words = new ArrayList<>();

	private final List<Map<String, List<String>>> kept = new ArrayList<>();

	/** Takes in an answer, field by field. */
	abstract void add(Map<String, List<String>> answer);

	/** How often each value came; sorted, so that two nodes never wait for each other. */
	SortedMap<Vote, Long> votes() {
		return this.votes;
	}

	/** What was answered in words. */
	List<Words> words() {
		return this.words;
	}

	/** Answers that are kept as they came, without words. */
	List<Map<String, List<String>>> kept() {
		return this.kept;
	}

	final void count(String field, String value) {
		this.votes.merge(new Vote(field, value), 1L, Long::sum);
	}

	final void say(String field, List<String> texts) {
		texts.forEach((text) -> this.words.add(new Words(field, text)));
	}

	final void keep(Map<String, List<String>> answer) {
		this.kept.add(answer);
	}

	/**
	 * What is counted; the empty field is all answers, the empty value all who answered a
	 * field.
	 */
	record Vote(String field, String value) implements Comparable<Vote> {

		@Override
		public int compareTo(Vote other) {
			var byField = this.field.compareTo(other.field);
			return (byField != 0) ? byField : this.value.compareTo(other.value);
		}

	}

	/** An answer in words. */
	record Words(String field, String text) {
	}

}
