package org.yichuang.content.model;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Term;

/**
 * 版本 — one version of an article, moving through review.
 *
 * @param id identifies it
 * @param article whose
 * @param number counted from 1 within its article
 * @param state where it stands
 * @param text what it says
 * @param timing from when until when it shall be read
 * @param correctionNote what a correction tells the reader; empty for first editions
 * @param editors everybody who wrote in it; none of them may review it
 * @param startedBy who began it, null for the program
 * @param life when it moved
 * @param forced whether it went live without the reviews
 * @param version row version
 */
@Term("版本")
public record Edition(EditionId id, ArticleId article, int number, EditionState state, EditionText text, Timing timing,
		String correctionNote, Set<AccountId> editors, @Nullable AccountId startedBy, Life life, boolean forced,
		long version) {

	/** Says whether {@code actor} wrote in it. */
	public boolean isWrittenBy(Actor actor) {
		return !actor.isSystem() && this.editors.contains(actor.person());
	}

	/** Returns the same with another state. */
	public Edition in(EditionState next) {
		return new Edition(this.id, this.article, this.number, next, this.text, this.timing, this.correctionNote,
				this.editors, this.startedBy, this.life, this.forced, this.version);
	}

	/** Returns the same with another text and timing. */
	public Edition saying(EditionText other, Timing when, String note) {
		return new Edition(this.id, this.article, this.number, this.state, other, when, note, this.editors,
				this.startedBy, this.life, this.forced, this.version);
	}

	/** Returns the same with one more editor. */
	public Edition writtenAlsoBy(Actor actor) {
		if (actor.isSystem() || this.editors.contains(actor.person())) {
			return this;
		}
		var all = new java.util.HashSet<>(this.editors);
		all.add(actor.person());
		return new Edition(this.id, this.article, this.number, this.state, this.text, this.timing, this.correctionNote,
				Set.copyOf(all), this.startedBy, this.life, this.forced, this.version);
	}

	/** Returns the same with other times. */
	public Edition at(Life times) {
		return new Edition(this.id, this.article, this.number, this.state, this.text, this.timing, this.correctionNote,
				this.editors, this.startedBy, times, this.forced, this.version);
	}

	/** Returns the same, marked as published without the reviews. */
	public Edition byForce() {
		return new Edition(this.id, this.article, this.number, this.state, this.text, this.timing, this.correctionNote,
				this.editors, this.startedBy, this.life, true, this.version);
	}

	/**
	 * 版本时刻 — when an edition moved.
	 *
	 * @param createdAt begun
	 * @param changedAt last written in or moved
	 * @param submittedAt last sent in
	 * @param publishedAt gone live
	 */
	public record Life(Instant createdAt, Instant changedAt, @Nullable Instant submittedAt,
			@Nullable Instant publishedAt) {

		/** Returns the same, changed at {@code now}. */
		public Life changed(Instant now) {
			return new Life(this.createdAt, now, this.submittedAt, this.publishedAt);
		}

		/** Returns the same, sent in at {@code now}. */
		public Life submitted(Instant now) {
			return new Life(this.createdAt, now, now, this.publishedAt);
		}

		/** Returns the same, gone live at {@code now}. */
		public Life published(Instant now) {
			return new Life(this.createdAt, now, this.submittedAt, now);
		}

	}

}
