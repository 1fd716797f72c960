package org.yichuang.interaction;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/** 互动问题 — why something may not be done with a mailbox or a letter. */
@Term("互动问题")
public enum InteractionProblems implements ProblemCode {

	/** The key is not of the form. */
	KEY_MALFORMED,
	/** The site has a mailbox with the key {0}. */
	KEY_TAKEN,
	/** The key {0} begins with what belongs to boards or activities. */
	KEY_RESERVED,
	/** No kind of letter is offered. */
	NO_LETTER_KIND,
	/** The keeping period is out of range: {0} to {1} days. */
	KEEP_DAYS_OUT_OF_RANGE,
	/** The limit is out of range: 1 to {0}. */
	LIMIT_OUT_OF_RANGE,
	/** The body does not exist. */
	BODY_UNKNOWN,
	/** The form does not exist, or is not for letters. */
	FORM_UNFIT,
	/** There is no answer to send in. */
	NO_ANSWER,
	/** The letter is not in hand, so no answer is written. */
	NOT_IN_HAND,
	/** Who wrote an answer does not review it. */
	OWN_ANSWER,
	/** Only answered letters are handled a second time. */
	ONLY_ANSWERED_REOPENS,
	/** Only answered letters are published. */
	NOT_ANSWERED,
	/** The writer did not agree to publication. */
	PUBLISHING_NOT_AGREED,
	/** Letters that ask for confidence are not published. */
	CONFIDENTIAL_LETTER,
	/** The letter is published. */
	PUBLISHED_ALREADY,
	/** The letter is not published. */
	NOT_PUBLISHED,
	/** Nobody decided about {0}. */
	DETAIL_UNDECIDED,
	/** The text still shows {0}. */
	DETAIL_LEFT,
	/** The letter was anonymised. */
	LETTER_ANONYMISED,
	/** The writer left nothing that tells who it was. */
	WRITER_ANONYMOUS,
	/** The writer asked for confidence. */
	WRITER_CONFIDENTIAL,
	/** Nothing is merged into a letter that asks for confidence. */
	CONFIDENTIAL_NOT_MERGED_INTO,
	/** A reason must be given. */
	REASON_REQUIRED;

	@Override
	public String room() {
		return "interaction";
	}

}
