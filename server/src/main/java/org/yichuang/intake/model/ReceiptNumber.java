package org.yichuang.intake.model;

import java.text.Normalizer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Term;

/**
 * 受理编号 — the number on a receipt: the day in Beijing, a running number of eight digits, a
 * hyphen and a check digit (ISO 7064 MOD 11,10), which gives away every single wrong
 * digit.
 *
 * @param digits day and running number, without the check digit
 */
@Term("受理编号")
public record ReceiptNumber(String digits) {

	private static final Pattern TYPED = Pattern.compile("(\\d{16})(\\d)");

	private static final Pattern NOISE = Pattern.compile("[\\s\\-–—－_]+");

	private static final int LONGEST = 60;

	/** Returns the part of numbers that stands for a day. */
	public static String day(Instant at) {
		return DateTimeFormatter.BASIC_ISO_DATE.format(Beijing.day(at));
	}

	/**
	 * Reads a number as people type it: full-width digits, spaces and a missing hyphen do
	 * no harm.
	 * @return empty if it is no number, or one digit of it is wrong
	 */
	public static Optional<ReceiptNumber> read(String typed) {
		if (typed.length() > LONGEST) {
			return Optional.empty();
		}
		var plain = NOISE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
		var parts = TYPED.matcher(plain);
		if (!parts.matches()) {
			return Optional.empty();
		}
		var number = new ReceiptNumber(parts.group(1));
		return (number.checkDigit() == parts.group(2).charAt(0) - '0') ? Optional.of(number) : Optional.empty();
	}

	private int checkDigit() {
		int product = 10;
		for (int i = 0; i < this.digits.length(); i++) {
			int sum = (product + this.digits.charAt(i) - '0') % 10;
			product = ((sum == 0) ? 10 : sum) * 2 % 11;
		}
		return (11 - product) % 10;
	}

	/** The number as people read it. */
	@Override
	public String toString() {
		return this.digits + "-" + checkDigit();
	}

}
