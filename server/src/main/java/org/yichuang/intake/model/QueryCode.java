package org.yichuang.intake.model;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.yichuang.kernel.Term;

/**
 * 查询码 — eight characters out of twenty-four that cannot be taken for one another, on
 * paper or on the telephone.
 *
 * @param text the characters
 */
@Term("查询码")
public record QueryCode(String text) {

	private static final String ALPHABET = "ACDEFHJKMNPQRTUVWXY34679";

	private static final int LENGTH = 8;

	private static final int LONGEST = 40;

	private static final Pattern NOISE = Pattern.compile("[\\s\\-–—－_]+");

	/**
	 * Makes a code out of random bytes.
	 * @param random at least eight, as good as random
	 */
	public static QueryCode of(byte[] random) {
		long left = ByteBuffer.wrap(random).getLong() & Long.MAX_VALUE;
		var text = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			text.append(ALPHABET.charAt((int) (left % ALPHABET.length())));
			left /= ALPHABET.length();
		}
		return new QueryCode(text.toString());
	}

	/** Reads a code as people type it; what cannot be one is nobody's code. */
	public static QueryCode read(String typed) {
		var start = (typed.length() > LONGEST) ? "" : typed;
		return new QueryCode(NOISE.matcher(Normalizer.normalize(start, Normalizer.Form.NFKC))
			.replaceAll("")
			.toUpperCase(Locale.ROOT));
	}

	/** Codes are not written into logs. */
	@Override
	public String toString() {
		return "QueryCode";
	}

}
