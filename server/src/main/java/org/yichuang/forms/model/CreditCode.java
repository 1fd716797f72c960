package org.yichuang.forms.model;

import java.util.regex.Pattern;

import org.yichuang.kernel.Term;

/**
 * 统一社会信用代码 — GB 32100-2015: 18 characters of 31 (no I, O, S, V, Z), the last a check by
 * powers of three modulo 31.
 */
@Term("统一社会信用代码")
final class CreditCode {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

	private CreditCode() {
	}

	/**
	 * Says whether a text is such a code.
	 * @param text in capitals, without blanks
	 */
	static boolean holds(String text) {
		return FORM.matcher(text).matches() && check(text) == text.charAt(17);
	}

	/** Returns the check character that belongs to the first 17. */
	static char check(String code) {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < 17; i++) {
			sum += weight * ALPHABET.indexOf(code.charAt(i));
			weight = weight * 3 % 31;
		}
		return ALPHABET.charAt((31 - sum % 31) % 31);
	}

}
