package org.yichuang.requests;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/** 公开文书问题 — why something may not be done with a letter, a fee or a remedy. */
@Term("公开文书问题")
public enum RequestLetterProblems implements ProblemCode {

	/** No reply was drafted. */
	NO_REPLY,
	/** There is a reply already. */
	REPLY_THERE,
	/** The request is not registered, or at an end. */
	NOT_OPEN_FOR_REPLY,
	/** Nobody reviews what they wrote. */
	OWN_LETTER,
	/** Nobody signs what they reviewed. */
	OWN_REVIEW,
	/** Facts {0} are missing. */
	FACT_MISSING,
	/** Templates know no fact {0}. */
	FACT_UNKNOWN,
	/** The letter is no draft. */
	LETTER_NOT_DRAFT,
	/** The letter does not wait for that. */
	LETTER_NOT_WAITING,
	/** The letter is not signed, or no longer in force. */
	LETTER_NOT_SIGNED,
	/** The letter went out already. */
	LETTER_DELIVERED,
	/** The bytes are not what was signed, or not there. */
	LETTER_FILE_GONE,
	/** The result cannot be chosen today, or is told by another letter. */
	OUTCOME_UNFIT,
	/** A letter in the place of another tells the same result. */
	OUTCOME_DIFFERS,
	/** There is no template. */
	TEMPLATE_MISSING,
	/** A day lies ahead, or before another that comes first. */
	DAYS_OUT_OF_ORDER,
	/** There was no rule for fees when it was received. */
	FEE_RULE_MISSING,
	/** No fee was reckoned, or it is nothing. */
	FEE_NOTHING,
	/** The applicant was told already. */
	FEE_NOTICED,
	/** The notice was due until {0}. */
	FEE_NOTICE_LATE,
	/** The fee notice was not signed. */
	FEE_NOTICE_MISSING,
	/** The time to pay runs until {0}. */
	FEE_PERIOD_RUNS,
	/** The remedy is decided. */
	REMEDY_DECIDED,
	/** Only what was answered with information is published. */
	NOTHING_TO_PUBLISH,
	/** "{0}" looks personal and nobody decided about it. */
	REPLY_DETAIL_UNDECIDED,
	/** "{0}" stands in the text to be published. */
	REPLY_DETAIL_LEFT;

	@Override
	public String room() {
		return "requests";
	}

}
