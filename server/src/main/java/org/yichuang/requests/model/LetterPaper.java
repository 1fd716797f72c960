package org.yichuang.requests.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 文书定稿 — a letter as it is printed: no fact is missing any more.
 *
 * @param issuer legal name of the body that signs
 * @param number its number; empty while it is a draft
 * @param title of the letter
 * @param to whom, with its colon; empty for forms
 * @param text one paragraph a line; empty for forms
 * @param annexes names of what is attached
 * @param date as letters write it
 * @param form that comes with it; null where there is none
 */
@Term("文书定稿")
public record LetterPaper(String issuer, String number, String title, String to, String text, List<String> annexes,
		String date, @Nullable Form form) {

	public LetterPaper {
		annexes = List.copyOf(annexes);
	}

	/**
	 * 文书表格.
	 *
	 * @param title over it; empty where the letter is the form
	 * @param rows in order
	 */
	public record Form(String title, List<FormRow> rows) {

		public Form {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * 表格栏目.
	 *
	 * @param label what stands left
	 * @param hint small print under it, may be empty
	 * @param value what stands right, may be empty
	 * @param room least height in millimetres
	 */
	public record FormRow(String label, String hint, String value, int room) {
	}

}
