package org.yichuang.participation.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityId;

/**
 * 网友提问 — what somebody asks in an interview.
 *
 * @param id identifies it
 * @param activity in which interview
 * @param submission the submission it came with
 * @param number the receipt's number
 * @param name what the sender wants to be called, may be empty
 * @param original as it came, never changed
 * @param words what readers may see
 * @param receivedAt when
 * @param screening what was decided on it
 * @param answeredAt when it was first answered
 * @param version row version
 */
@Term("网友提问")
public record InterviewQuestion(UUID id, ActivityId activity, UUID submission, String number, String name,
		String original, String words, Instant receivedAt, Screening screening, @Nullable Instant answeredAt,
		long version) {

	/** What readers see as the one who asks. */
	public String asker() {
		return this.name.isEmpty() ? "网友" : "网友 " + this.name;
	}

	/**
	 * 甄别结果.
	 *
	 * @param state whether readers may see it
	 * @param reason why not
	 * @param mergedInto the question that asks the same
	 */
	public record Screening(State state, String reason, @Nullable UUID mergedInto) {

		/** Nobody has looked at it. */
		public static final Screening WAITING = new Screening(State.WAITING, "", null);

	}

	/**
	 * 答复变化 — an answer came or went.
	 *
	 * @param question to which question
	 * @param before when it was answered, as was known before
	 * @param after when it was answered, as is known now
	 */
	public record AnswerChange(UUID question, @Nullable Instant before, @Nullable Instant after) {
	}

	/**
	 * 提问编号 — a question without its words.
	 *
	 * @param interview in which interview
	 * @param number the receipt's number
	 */
	public record QuestionNumber(ActivityId interview, String number) {
	}

	/** 提问状态. */
	@Term("提问状态")
	public enum State {

		/** 待甄别. */
		WAITING,
		/** 已展示. */
		SHOWN,
		/** 不展示. */
		HIDDEN,
		/** 已合并. */
		MERGED

	}

}
