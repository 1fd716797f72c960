package org.yichuang.participation.model;

import java.time.Instant;
import java.util.UUID;

import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityId;

/**
 * 公众意见 — what somebody said about a draft; who it was stays with intake.
 *
 * @param id identifies it
 * @param activity on which consultation
 * @param submission the submission it came with
 * @param number the receipt's number
 * @param paragraph of the draft, from 1; 0 for the whole
 * @param words as they came
 * @param receivedAt when
 * @param visibility whether readers may see it
 * @param decision what became of it
 * @param version row version
 */
@Term("公众意见")
public record Opinion(UUID id, ActivityId activity, UUID submission, String number, int paragraph, String words,
		Instant receivedAt, OpenText.State visibility, Decision decision, long version) {

	/**
	 * 采纳决定.
	 *
	 * @param adoption what became of it
	 * @param reason why
	 * @param group into which group staff put it, empty for none
	 */
	public record Decision(Adoption adoption, String reason, String group) {

		/** Nothing was decided. */
		public static final Decision NONE = new Decision(Adoption.UNDECIDED, "", "");

	}

	/** 采纳情况. */
	@Term("采纳情况")
	public enum Adoption {

		/** 未处理. */
		UNDECIDED,
		/** 采纳. */
		ADOPTED,
		/** 部分采纳. */
		PARTLY,
		/** 未采纳. */
		NOT_ADOPTED

	}

}
