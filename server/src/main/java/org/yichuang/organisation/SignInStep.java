package org.yichuang.organisation;

import org.yichuang.kernel.Term;

/** 登录步骤 — what is still to be done before a session counts as signed in. */
@Term("登录步骤")
public enum SignInStep {

	/** Name and password. */
	PASSWORD,
	/** The code of the second factor, or a recovery code. */
	SECOND_FACTOR,
	/** A new password: the first one, or one that is too old. */
	CHANGE_PASSWORD,
	/** Setting up the second factor, which administrators must have. */
	ENROL,
	/** Nothing. */
	DONE

}
