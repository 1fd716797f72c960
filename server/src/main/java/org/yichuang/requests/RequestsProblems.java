package org.yichuang.requests;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/** 公开申请问题 — why something may not be done with a request or a desk. */
@Term("公开申请问题")
public enum RequestsProblems implements ProblemCode {

	/** Only the law stops the clock of a request. */
	NO_FREE_PAUSE,
	/** Every request has an answer of its own. */
	NOT_MERGED,
	/** What is registered stays with its body. */
	REGISTERED_STAYS,
	/** Only what was answered or closed is handled again. */
	ONLY_CONCLUDED_REOPENS,
	/** More than {0} working days are not allowed. */
	EXTENSION_BEYOND_LAW,
	/** A correction was asked for already. */
	CORRECTION_ASKED,
	/** The limit for asking ended on {0}. */
	CORRECTION_TOO_LATE,
	/** The period for the correction runs until {0}. */
	CORRECTION_PERIOD_RUNS,
	/** Reasons were asked for already. */
	REASONS_ASKED,
	/** The period for the reasons runs until {0}. */
	REASONS_PERIOD_RUNS,
	/** The applicant gave no reasons. */
	NO_REASONS_GIVEN,
	/** {0} have not answered yet. */
	CONSULTATION_OPEN,
	/** The consultation is answered. */
	CONSULTATION_ANSWERED,
	/** The limit of the consultation runs until {0}. */
	CONSULTATION_RUNS,
	/** A sensitive answer is signed. */
	MUST_BE_SIGNED,
	/** An ordinary answer is not signed. */
	NEED_NOT_BE_SIGNED,
	/** The day lies before the request came. */
	RECEIVED_BEFORE_SENT,
	/** The day lies ahead. */
	DAY_AHEAD,
	/** The period ends before it begins, or lasts longer than {0} days. */
	PERIOD_OUT_OF_RANGE,
	/** The request was anonymised. */
	REQUEST_ANONYMISED,
	/** The identity was checked. */
	IDENTITY_CHECKED,
	/** The request is not waiting for this. */
	NOT_WAITING,
	/** The keeping period is out of range: {0} to {1} days. */
	KEEP_DAYS_OUT_OF_RANGE,
	/** The form does not exist, or is not for requests. */
	FORM_UNFIT;

	@Override
	public String room() {
		return "requests";
	}

}
