package org.yichuang.organisation.model;

import java.util.Optional;
import java.util.regex.Pattern;

import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.OrganisationProblems;

/** 文字规则 — which codes, names and numbers are taken. */
public final class Texts {

	private static final int NAME_LIMIT = 100;

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

	private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,39}");

	private static final Pattern MOBILE = Pattern.compile("\\+?[0-9][0-9 -]{4,19}|");

	/**
	 * Control and format characters, and what a spreadsheet takes for a formula at the
	 * start.
	 */
	private static final Pattern UNSAFE = Pattern
		.compile("[=+\\-@＝＋－＠].*|.*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cn}\\p{Cs}].*", Pattern.DOTALL);

	private Texts() {
	}

	/** Returns what is wrong with a body's code. */
	public static Optional<Refusal> code(String code) {
		return CODE.matcher(code).matches() ? Optional.empty()
				: Optional.of(Refusal.of(OrganisationProblems.CODE_MALFORMED, code));
	}

	/** Returns what is wrong with a name that must be there. */
	public static Optional<Refusal> name(String name) {
		if (name.isBlank()) {
			return Optional.of(Refusal.of(KernelProblems.REQUIRED));
		}
		return optionalText(name, NAME_LIMIT);
	}

	/** Returns what is wrong with a text that may be empty. */
	public static Optional<Refusal> optionalText(String text, int limit) {
		if (text.length() > limit) {
			return Optional.of(Refusal.of(KernelProblems.TOO_LONG, limit));
		}
		return UNSAFE.matcher(text).matches() ? Optional.of(Refusal.of(OrganisationProblems.NAME_UNSAFE))
				: Optional.empty();
	}

	/** Returns what is wrong with a login name, which is lower case. */
	public static Optional<Refusal> loginName(String loginName) {
		return LOGIN_NAME.matcher(loginName).matches() ? Optional.empty()
				: Optional.of(Refusal.of(OrganisationProblems.LOGIN_NAME_MALFORMED));
	}

	/** Returns what is wrong with a mobile number; an empty one is right. */
	public static Optional<Refusal> mobile(String mobile) {
		return MOBILE.matcher(mobile).matches() ? Optional.empty()
				: Optional.of(Refusal.of(OrganisationProblems.MOBILE_MALFORMED));
	}

}
