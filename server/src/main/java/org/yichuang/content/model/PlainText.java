package org.yichuang.content.model;

import org.jsoup.Jsoup;

import org.yichuang.kernel.Term;

/** 纯文本 — a body without its markup. */
@Term("纯文本")
public final class PlainText {

	private PlainText() {
	}

	/** Returns the text of a body, paragraphs on lines of their own. */
	public static String of(String html) {
		var document = Jsoup.parseBodyFragment(html);
		document.select("p, h2, h3, h4, li, tr, figcaption, blockquote, pre, br").after("\n");
		return document.body().wholeText().replaceAll("[ \\t\\u00a0]+", " ").replaceAll("\\s*\\n\\s*", "\n").strip();
	}

	/**
	 * Returns at most {@code length} characters of a body's beginning, with an ellipsis.
	 */
	public static String beginning(String html, int length) {
		var text = of(html).replace('\n', ' ').replace('\u3000', ' ').strip();
		return (text.codePointCount(0, text.length()) <= length) ? text
				: text.substring(0, text.offsetByCodePoints(0, length)) + "…";
	}

	/**
	 * Returns a line that people typed, without control characters and outer blanks.
	 */
	public static String line(String typed) {
		return typed.replaceAll("\\p{Cntrl}+", " ").strip();
	}

}
