package org.yichuang.citizens;

import org.yichuang.kernel.ProblemCode;

/** 个人中心问题 — what can stand in the way of signing in and of one's own matters. */
public enum CitizensProblems implements ProblemCode {

	/** The text is neither a telephone number nor a mail address. */
	ADDRESS_MALFORMED,
	/** Codes cannot be sent that way as things are set up. */
	WAY_NOT_OFFERED,
	/** Too many codes were asked for; again in {0} minutes. */
	ASKED_TOO_OFTEN,
	/** The code is wrong; {0} tries are left. */
	CODE_WRONG,
	/** There is no code to be entered: it is too old, used up or was never asked for. */
	CODE_OVER,
	/** Too many wrong codes were tried; again in {0} minutes. */
	GUESSED_TOO_OFTEN,
	/** The page is not ours, or its session is over. */
	PAGE_STALE,
	/** The only way of signing in cannot be taken away. */
	LAST_WAY,
	/** Whoever deletes an account says so expressly. */
	NOT_CONFIRMED,
	/** The identity provider did not say who it is. */
	IDENTITY_FAILED,
	/** Too many answers of the identity provider were no good; again in {0} minutes. */
	IDENTITY_TOO_OFTEN;

	@Override
	public String room() {
		return "citizens";
	}

}
