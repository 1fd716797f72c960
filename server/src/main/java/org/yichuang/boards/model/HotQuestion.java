package org.yichuang.boards.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yichuang.boards.HotQuestionId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 热点解答 — a question that is asked again and again, with the answer of the body
 * responsible. What staff change becomes what everybody reads only after a review.
 *
 * @param id identifies it
 * @param site on which site
 * @param body responsible for the answer
 * @param text as staff have it
 * @param state where that text stands
 * @param origin where it was collected, such as {@code letter:<number>}; may be empty
 * @param writing who wrote and reviewed
 * @param published what everybody reads; null if nobody can
 * @param number its number on the site, from 1, never given twice; 0 before it was ever
 * published
 * @param version row version
 */
@Term("热点解答")
public record HotQuestion(HotQuestionId id, SiteId site, BodyId body, Text text, State state, String origin,
		Writing writing, @Nullable Shown published, int number, long version) {

	/** What everybody reads. */
	public Optional<Shown> shown() {
		return Optional.ofNullable(this.published);
	}

	/** Returns the question with another text, a draft again. */
	public HotQuestion saying(BodyId newBody, Text newText, Writing by) {
		return new HotQuestion(this.id, this.site, newBody, newText, State.DRAFT, this.origin, by, this.published,
				this.number, this.version);
	}

	/** Returns the question in another state. */
	public HotQuestion in(State newState, Writing now) {
		return new HotQuestion(this.id, this.site, this.body, this.text, newState, this.origin, now, this.published,
				this.number, this.version);
	}

	/** Returns the question as everybody reads it from now on. */
	public HotQuestion shownAs(int newNumber, Writing now, Instant at) {
		var first = (this.published != null) ? this.published.publishedAt() : at;
		return new HotQuestion(this.id, this.site, this.body, this.text, State.PUBLISHED, this.origin, now,
				new Shown(newNumber, this.text, first), newNumber, this.version);
	}

	/** Returns the question where nobody can read it. */
	public HotQuestion takenDown(Writing now) {
		return new HotQuestion(this.id, this.site, this.body, this.text, State.TAKEN_DOWN, this.origin, now, null,
				this.number, this.version);
	}

	/**
	 * 问答文本 — plain text, lines kept.
	 *
	 * @param topic under which it stands, such as 医保社保
	 * @param question what is asked
	 * @param answer what is answered
	 */
	public record Text(String topic, String question, String answer) {
	}

	/**
	 * 公开文本.
	 *
	 * @param number its number in addresses
	 * @param text what everybody reads
	 * @param publishedAt when it first was published
	 */
	public record Shown(int number, Text text, Instant publishedAt) {
	}

	/**
	 * 撰写与审核.
	 *
	 * @param writtenBy who wrote last in it; null for the program
	 * @param writtenAt when
	 * @param note why it was returned or taken down; empty otherwise
	 * @param writers all who wrote in it since somebody else reviewed it last
	 */
	public record Writing(@Nullable AccountId writtenBy, Instant writtenAt, String note, Set<AccountId> writers) {

		public Writing {
			writers = Set.copyOf(writers);
		}

		/** Returns the same with a note. */
		public Writing noting(String newNote) {
			return new Writing(this.writtenBy, this.writtenAt, newNote, this.writers);
		}

		/** Returns the same once somebody else stands behind the text too. */
		public Writing reviewed() {
			return new Writing(this.writtenBy, this.writtenAt, "", Set.of());
		}

	}

	/** 热点解答状态 — with its one table. */
	public enum State {

		/** 草稿. */
		DRAFT,
		/** 待审核. */
		IN_REVIEW,
		/** 已退回. */
		RETURNED,
		/** 已发布. */
		PUBLISHED,
		/** 已撤下. */
		TAKEN_DOWN;

		private static final Map<State, Set<State>> NEXT = Map.of(DRAFT, Set.of(DRAFT, IN_REVIEW, TAKEN_DOWN),
				IN_REVIEW, Set.of(RETURNED, PUBLISHED), RETURNED, Set.of(DRAFT, IN_REVIEW, TAKEN_DOWN), PUBLISHED,
				Set.of(DRAFT, TAKEN_DOWN), TAKEN_DOWN, Set.of(DRAFT));

		/** Says whether it can come next. */
		public boolean mayBecome(State next) {
			return NEXT.getOrDefault(this, Set.of()).contains(next);
		}

	}

	/**
	 * 有用计数 — how many readers found a question of use. Nothing else is known of them.
	 *
	 * @param useful of use
	 * @param useless of none
	 */
	public record Use(long useful, long useless) {

		/** Nobody said anything. */
		public static final Use NONE = new Use(0, 0);

	}

}
