package org.yichuang.intake;

import org.yichuang.kernel.ProblemCode;

/** 收件问题 — why something is not accepted or not shown. */
public enum IntakeProblems implements ProblemCode {

	/** The same form was sent before, with other contents, as number {0}. */
	SENT_OTHERWISE,
	/** Nothing can be sent there now; {0} says why. */
	POINT_CLOSED,
	/** There is no such number, or the code is not its code. */
	CODE_WRONG,
	/** Too many codes were tried; again in {0} minutes. */
	CODE_TRIED_TOO_OFTEN,
	/** The form was open for too long or is none of ours; send it again. */
	FORM_STALE,
	/** The form came back faster than anybody can fill it in. */
	FORM_TOO_FAST,
	/** The answer to the question that programs cannot answer is missing. */
	CHALLENGE_MISSING,
	/** The answer to the question that programs cannot answer is wrong. */
	CHALLENGE_WRONG,
	/** A field that people do not see was filled in. */
	TRAP_FILLED,
	/** Too much was sent from this address; again in {0} minutes. */
	SENT_TOO_OFTEN,
	/** The files are larger than {0} MB together. */
	FILES_TOO_LARGE,
	/** A file is larger than {0} MB. */
	FILE_TOO_LARGE,
	/** Too much was attached from this address; again in {0} minutes. */
	UPLOADED_TOO_MUCH,
	/** The page on which one follows a matter was open for too long; ask again. */
	VISIT_OVER,
	/** The act is not possible any more as the matter stands. */
	ACT_GONE,
	/** There is nothing to send to under that name. */
	POINT_UNKNOWN,
	/** Personal fields were emptied when their keeping period ended. */
	ANONYMISED;

	@Override
	public String room() {
		return "intake";
	}

}
