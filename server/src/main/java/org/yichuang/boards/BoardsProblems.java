package org.yichuang.boards;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/**
 * 留言问题 — why something may not be done with a board, a message or a hot question.
 */
@Term("留言问题")
public enum BoardsProblems implements ProblemCode {

	/** The key is not of the form. */
	KEY_MALFORMED,
	/** The site has a board with the key {0}. */
	KEY_TAKEN,
	/** The keeping period is out of range: {0} to {1} days. */
	KEEP_DAYS_OUT_OF_RANGE,
	/** The body does not exist. */
	BODY_UNKNOWN,
	/** Nobody decided what of the message is shown. */
	NOT_SCREENED,
	/** The message was refused, withdrawn or erased. */
	NOT_SHOWABLE,
	/** Everybody can read the message already. */
	SHOWN_ALREADY,
	/** Nobody can read the message. */
	NOT_SHOWN,
	/** Nobody decided about {0}. */
	DETAIL_UNDECIDED,
	/** The text still shows {0}. */
	DETAIL_LEFT,
	/** There is no answer to send in. */
	NO_ANSWER,
	/** The message does not wait for an answer. */
	NOT_IN_HAND,
	/** Who wrote an answer does not review it. */
	OWN_ANSWER,
	/** Only answered messages are handled a second time. */
	ONLY_ANSWERED_REOPENS,
	/** A reason must be given. */
	REASON_REQUIRED,
	/** The hot question is in the state {0}. */
	NOT_IN_THIS_STATE,
	/** Who wrote a hot question does not review it. */
	OWN_HOT_QUESTION,
	/** The site is not running. */
	SITE_NOT_RUNNING,
	/** The text holds {0}, which tells who somebody is. */
	PERSONAL_DETAIL;

	@Override
	public String room() {
		return "boards";
	}

}
