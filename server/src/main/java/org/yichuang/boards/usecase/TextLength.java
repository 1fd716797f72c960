package org.yichuang.boards.usecase;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;

/** 文本长度 — says whether a text of staff is there and not too long. */
final class TextLength {

	private TextLength() {
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
