package org.yichuang.interaction.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.interaction.LetterId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;

/**
 * 答复 — what a letter is answered, one for each handling.
 *
 * @param letter which letter
 * @param round 1, and one more for each further handling
 * @param text plain text, lines kept
 * @param state where it stands
 * @param writtenBy who wrote last in it; null for the program
 * @param writtenAt when
 * @param reviewedBy who sent or returned it last
 * @param reviewNote why it was returned; empty otherwise
 * @param sentAt when the writer got it
 * @param version row version
 */
@Term("答复")
public record Answer(LetterId letter, int round, String text, State state, @Nullable AccountId writtenBy,
		Instant writtenAt, @Nullable AccountId reviewedBy, String reviewNote, @Nullable Instant sentAt, long version) {

	/** Returns the answer with another text, a draft again. */
	public Answer saying(String newText, @Nullable AccountId by, Instant at) {
		return new Answer(this.letter, this.round, newText, State.DRAFT, by, at, this.reviewedBy, this.reviewNote,
				this.sentAt, this.version);
	}

	/** Returns the answer on its way to the reviewer. */
	public Answer submitted() {
		return new Answer(this.letter, this.round, this.text, State.IN_REVIEW, this.writtenBy, this.writtenAt,
				this.reviewedBy, "", this.sentAt, this.version);
	}

	/** Returns the answer back with those who wrote it. */
	public Answer returned(@Nullable AccountId by, String why) {
		return new Answer(this.letter, this.round, this.text, State.RETURNED, this.writtenBy, this.writtenAt, by, why,
				this.sentAt, this.version);
	}

	/** Returns the answer as the writer got it. */
	public Answer sent(@Nullable AccountId by, Instant at) {
		return new Answer(this.letter, this.round, this.text, State.SENT, this.writtenBy, this.writtenAt, by, "", at,
				this.version);
	}

	/** Returns the answer with personal data taken out of it. */
	public Answer masked(String newText) {
		return new Answer(this.letter, this.round, newText, this.state, this.writtenBy, this.writtenAt, this.reviewedBy,
				"", this.sentAt, this.version);
	}

	/** 答复状态. */
	public enum State {

		/** 草稿. */
		DRAFT,
		/** 审核中. */
		IN_REVIEW,
		/** 已退回. */
		RETURNED,
		/** 已发出. */
		SENT

	}

}
