package org.yichuang.content.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.yichuang.kernel.Term;

/**
 * 个人信息 — finds identity numbers, mobile numbers and bank cards that slipped into a text.
 * Check digits are computed, so that document numbers of the same length raise no alarm.
 */
@Term("个人信息")
public final class PersonalData {

	private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])");

	private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");

	private static final Pattern CARD = Pattern.compile("(?<![0-9A-Za-z])[346][0-9]{15,18}(?![0-9A-Za-z])");

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private PersonalData() {
	}

	/** Returns the identity numbers (GB 11643) in a text, check digit right. */
	public static List<String> identityNumbers(String text) {
		return found(IDENTITY, text).stream().filter(PersonalData::isIdentityNumber).toList();
	}

	/** Returns the mobile numbers in a text. */
	public static List<String> mobileNumbers(String text) {
		return found(MOBILE, text);
	}

	/** Returns the bank card numbers in a text, check digit right. */
	public static List<String> bankCards(String text) {
		return found(CARD, text).stream().filter((card) -> !isIdentityNumber(card) && isLuhn(card)).toList();
	}

	/** Returns a number with its middle hidden, fit to be shown. */
	public static String masked(String number) {
		return number.substring(0, 3) + "****" + number.substring(number.length() - 2);
	}

	private static List<String> found(Pattern pattern, String text) {
		return new ArrayList<>(pattern.matcher(text).results().map(MatchResult::group).distinct().toList());
	}

	private static boolean isIdentityNumber(String number) {
		if (number.length() != 18) {
			return false;
		}
		var sum = 0;
		for (var each = 0; each < WEIGHTS.length; each++) {
			sum += (number.charAt(each) - '0') * WEIGHTS[each];
		}
		return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17)) && hasBirthday(number);
	}

	private static boolean hasBirthday(String number) {
		try {
			var born = LocalDate.of(Integer.parseInt(number.substring(6, 10)),
					Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
			return born.getYear() >= 1900;
		}
		catch (DateTimeException noDay) {
			return false;
		}
	}

	private static boolean isLuhn(String number) {
		var sum = 0;
		for (var each = 0; each < number.length(); each++) {
			var digit = number.charAt(number.length() - 1 - each) - '0';
			var counted = (each % 2 == 0) ? digit : digit * 2;
			sum += (counted > 9) ? counted - 9 : counted;
		}
		return sum % 10 == 0;
	}

}
