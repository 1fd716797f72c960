package org.yichuang.organisation;

import org.yichuang.kernel.ProblemCode;

/**
 * 登录问题 — what can stand in the way of signing in, of new passwords, second factors and
 * tokens.
 */
public enum SignInProblems implements ProblemCode {

	/** Name or password is wrong, or the account is locked: which of them is not said. */
	SIGN_IN_FAILED,
	/** Too many failures from this network address. */
	SIGN_IN_TOO_OFTEN,
	/** The step is not the one that comes next. */
	SIGN_IN_STEP,
	/** The code of the second factor is wrong, too old or used already. */
	CODE_WRONG,
	/** The present password is wrong. */
	PASSWORD_WRONG,
	/** The password has fewer than {0} characters. */
	PASSWORD_TOO_SHORT,
	/** The password has more than {0} characters. */
	PASSWORD_TOO_LONG,
	/** The password has fewer than {0} kinds of characters. */
	PASSWORD_TOO_SIMPLE,
	/** The password holds the login name. */
	PASSWORD_HOLDS_NAME,
	/** The password is on the list of those that everybody tries first. */
	PASSWORD_COMMON,
	/** The password is one of the last {0}. */
	PASSWORD_RECENT,
	/** A second factor is set up already. */
	SECOND_FACTOR_THERE,
	/** No second factor is set up, or its setting up was not begun. */
	SECOND_FACTOR_MISSING,
	/** Administrators may not give up their second factor. */
	SECOND_FACTOR_REQUIRED,
	/** One's own account is helped by another administrator. */
	OWN_CREDENTIAL,
	/** The account administers, so what was asked for needs a second person. */
	SECOND_PERSON_NEEDED,
	/** The account does not administer, so nobody needs to confirm. */
	SECOND_PERSON_NOT_NEEDED,
	/** The same has been asked for already and waits. */
	REPAIR_ASKED,
	/** Whoever asked may not confirm. */
	REPAIR_OWN,
	/** The token asks for powers that its maker does not hold: {0}. */
	TOKEN_TOO_WIDE,
	/** The token's last day lies in the past or more than {0} days ahead. */
	TOKEN_END,
	/**
	 * There are accounts already, so the first administrators are not asked for any more.
	 */
	SET_UP_CLOSED,
	/** The setup code is wrong. */
	SET_UP_CODE_WRONG,
	/** The three administrators need three login names. */
	SET_UP_SAME_NAME;

	@Override
	public String room() {
		return "signin";
	}

}
