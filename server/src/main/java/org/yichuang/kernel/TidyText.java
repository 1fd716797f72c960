package org.yichuang.kernel;

/** 文本整理 — plain text as people type it, without what controls terminals. */
public final class TidyText {

	private TidyText() {
	}

	/**
	 * Line ends of one kind, tabs, no other control characters, no blanks around it.
	 */
	public static String lines(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
	}

	/** The same on one line. */
	public static String line(String text) {
		return lines(text).replaceAll("\\s+", " ");
	}

}
