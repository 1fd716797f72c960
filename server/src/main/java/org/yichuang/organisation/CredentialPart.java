package org.yichuang.organisation;

import org.yichuang.kernel.Term;

/** 登录凭据 — what of a credential is reset. */
@Term("登录凭据")
public enum CredentialPart {

	/** The password. */
	PASSWORD,
	/** The second factor with its recovery codes. */
	SECOND_FACTOR

}
