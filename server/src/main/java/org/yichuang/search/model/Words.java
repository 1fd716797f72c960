package org.yichuang.search.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.yichuang.kernel.Term;

/**
 * 检索词 — what a reader typed, made safe: never syntax, at most ten words, at most a
 * hundred characters. Quotation marks only set words apart.
 *
 * @param all in the order typed, none twice, none empty
 */
@Term("检索词")
public record Words(List<String> all) {

	private static final int LONGEST = 100;

	private static final int MOST = 10;

	private static final Pattern APART = Pattern.compile("[\\s\\p{Z}\\p{C}\"'“”‘’「」『』《》〈〉+,，;；、|]+");

	/** Reads what a reader typed. */
	public static Words of(String typed) {
		var cut = typed.substring(0,
				typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length()))));
		return new Words(
				Arrays.stream(APART.split(cut)).filter((word) -> !word.isBlank()).distinct().limit(MOST).toList());
	}

	/** Says whether nothing is asked for. */
	public boolean isEmpty() {
		return this.all.isEmpty();
	}

}
