package org.yichuang.forms.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.yichuang.kernel.Term;

/**
 * 公民身份号码 — GB 11643-1999: six digits of a division, the day of birth, three of a sequence
 * and a check character by ISO 7064 MOD 11-2. Residence permits of Hong Kong, Macao and
 * Taiwan residents (81, 82, 83) and permanent residence cards of foreigners (9…) are made
 * the same way.
 */
@Term("公民身份号码")
final class IdentityNumber {

	private static final Pattern FORM = Pattern
		.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[0-9])[0-9]{15}[0-9X]");

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK = "10X98765432";

	private static final int OLDEST = 150;

	private IdentityNumber() {
	}

	/**
	 * Says whether a text is such a number.
	 * @param text with a capital X, without blanks
	 * @param today nobody is born later
	 */
	static boolean holds(String text, LocalDate today) {
		return FORM.matcher(text).matches() && isBorn(text, today) && check(text) == text.charAt(17);
	}

	/** Returns the check character that belongs to the first 17 digits. */
	static char check(String digits) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (digits.charAt(i) - '0');
		}
		return CHECK.charAt(sum % 11);
	}

	private static boolean isBorn(String text, LocalDate today) {
		try {
			var day = LocalDate.of(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14));
			return !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST));
		}
		catch (DateTimeException noSuchDay) {
			return false;
		}
	}

	private static int number(String text, int from, int to) {
		return Integer.parseInt(text.substring(from, to));
	}

}
