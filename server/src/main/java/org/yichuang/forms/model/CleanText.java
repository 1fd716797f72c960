package org.yichuang.forms.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * 净文 — takes out of a text what nobody sees or what misleads: control characters, halves
 * of surrogate pairs, marks that turn the direction of writing. Everything else stays,
 * markup too: it is text and is escaped wherever it is drawn.
 */
final class CleanText {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");

	private CleanText() {
	}

	/** Returns one line: runs of blanks become one. */
	static String line(String raw) {
		return BLANKS.matcher(visible(raw)).replaceAll(" ").strip();
	}

	/** Returns several lines: line ends become line feeds. */
	static String paragraph(String raw) {
		return visible(raw).strip();
	}

	/** Returns a code: full-width forms become plain ones, blanks are dropped. */
	static String code(String raw) {
		return BLANKS.matcher(Normalizer.normalize(visible(raw), Normalizer.Form.NFKC)).replaceAll("");
	}

	private static String visible(String raw) {
		var text = new StringBuilder(raw.length());
		for (int i = 0, point; i < raw.length(); i += Character.charCount(point)) {
			point = raw.codePointAt(i);
			boolean ends = point == '\r' && !raw.startsWith("\n", i + 1);
			if (ends || isVisible(point)) {
				text.appendCodePoint(ends ? '\n' : point);
			}
		}
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static boolean isVisible(int point) {
		if (point == '\n' || point == '\t') {
			return true;
		}
		boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
		boolean empty = point == 0x200B || point == 0xFEFF || (point & 0xFFFE) == 0xFFFE;
		boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return !Character.isISOControl(point) && !turns && !empty && !half;
	}

}
