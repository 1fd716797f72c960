package org.yichuang.boards.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.yichuang.kernel.Term;

/**
 * 相近程度 — how much a question has to do with the words of another: the share of pairs of
 * neighbouring characters that both hold. Chinese needs no dictionary for it.
 */
@Term("相近程度")
public final class Likeness {

	private static final Pattern NOISE = Pattern
		.compile("[\\p{P}\\p{S}\\p{Z}\\p{C}]+|关于|请问|怎么|怎样|如何|什么|哪些|需要|可以|是否|建议|问题|希望");

	private static final int LONGEST = 200;

	private final Set<String> pairs;

	private Likeness(Set<String> pairs) {
		this.pairs = pairs;
	}

	/** Returns what compares texts with these words; hostile words are fine. */
	public static Likeness to(String words) {
		return new Likeness(pairs(words.substring(0, Math.min(LONGEST, words.length()))));
	}

	/** Returns how many pairs a text has in common, 0 if nothing. */
	public int of(String text) {
		var common = new HashSet<>(this.pairs);
		common.retainAll(pairs(text));
		return common.size();
	}

	private static Set<String> pairs(String words) {
		var all = new HashSet<String>();
		for (var part : NOISE.split(words.toLowerCase(Locale.ROOT))) {
			for (var i = 0; i + 1 < part.length(); i++) {
				all.add(part.substring(i, i + 2));
			}
		}
		return all;
	}

}
