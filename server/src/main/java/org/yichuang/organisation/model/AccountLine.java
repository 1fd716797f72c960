package org.yichuang.organisation.model;

import java.util.List;

import org.yichuang.organisation.Account;

/**
 * 账号列表行 — an account as lists show it.
 *
 * @param account the account
 * @param bodyName name of its body
 * @param mobile the holder's mobile number, masked
 * @param post the holder's post
 * @param roles names of the roles held now or later
 */
public record AccountLine(Account account, String bodyName, String mobile, String post, List<String> roles) {

	private static final int SHOWN_BEFORE = 3;

	private static final int SHOWN_AFTER = 4;

	/**
	 * Hides the middle of a mobile number: 138****0000; shorter numbers are hidden whole.
	 */
	public static String masked(String mobile) {
		int hidden = mobile.length() - SHOWN_BEFORE - SHOWN_AFTER;
		return (hidden <= 0) ? "*".repeat(mobile.length())
				: mobile.substring(0, SHOWN_BEFORE) + "*".repeat(hidden) + mobile.substring(SHOWN_BEFORE + hidden);
	}

}
