package org.yichuang.boards.usecase;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;

/** 文本整理 — plain text as staff send it: lines kept, nothing that controls terminals. */
final class CleanLines {

	private CleanLines() {
	}

	/** Line ends of one kind, no control characters. */
	static String of(String text) {
		return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
	}

	/**
	 * @throws Invalid if a text is missing or too long
	 */
	static void require(String field, String text, int longest) {
		if (text.isEmpty()) {
			throw Invalid.field(field, KernelProblems.REQUIRED);
		}
		if (text.length() > longest) {
			throw Invalid.field(field, KernelProblems.TOO_LONG, longest);
		}
	}

}
