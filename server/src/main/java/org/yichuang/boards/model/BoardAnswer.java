package org.yichuang.boards.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.boards.BoardMessageId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;

/**
 * 留言答复 — what a message is answered, one for each handling.
 *
 * @param message which message
 * @param round 1, and one more for each further handling
 * @param text plain text, lines kept
 * @param state where it stands
 * @param writtenBy who wrote last in it; null for the program
 * @param writtenAt when
 * @param reviewedBy who sent or returned it last
 * @param reviewNote why it was returned; empty otherwise
 * @param sentAt when everybody could read it
 * @param version row version
 */
@Term("留言答复")
public record BoardAnswer(BoardMessageId message, int round, String text, State state, @Nullable AccountId writtenBy,
		Instant writtenAt, @Nullable AccountId reviewedBy, String reviewNote, @Nullable Instant sentAt, long version) {

	/** Returns the answer with another text, a draft again. */
	public BoardAnswer saying(String newText, @Nullable AccountId by, Instant at) {
		return new BoardAnswer(this.message, this.round, newText, State.DRAFT, by, at, this.reviewedBy, this.reviewNote,
				this.sentAt, this.version);
	}

	/** Returns the answer on its way to the reviewer. */
	public BoardAnswer submitted() {
		return reviewed(State.IN_REVIEW, this.reviewedBy, "", this.sentAt);
	}

	/** Returns the answer back with those who wrote it. */
	public BoardAnswer returned(@Nullable AccountId by, String why) {
		return reviewed(State.RETURNED, by, why, this.sentAt);
	}

	/** Returns the answer as everybody reads it. */
	public BoardAnswer sent(@Nullable AccountId by, Instant at) {
		return reviewed(State.SENT, by, "", at);
	}

	/** Returns the answer with personal data taken out of it. */
	public BoardAnswer masked(String newText) {
		return new BoardAnswer(this.message, this.round, newText, this.state, this.writtenBy, this.writtenAt,
				this.reviewedBy, "", this.sentAt, this.version);
	}

	private BoardAnswer reviewed(State newState, @Nullable AccountId by, String note, @Nullable Instant sent) {
		return new BoardAnswer(this.message, this.round, this.text, newState, this.writtenBy, this.writtenAt, by, note,
				sent, this.version);
	}

	/** 留言答复状态. */
	public enum State {

		/** 草稿. */
		DRAFT,
		/** 审核中. */
		IN_REVIEW,
		/** 已退回. */
		RETURNED,
		/** 已答复. */
		SENT

	}

}
