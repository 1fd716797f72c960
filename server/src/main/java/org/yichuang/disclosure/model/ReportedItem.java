package org.yichuang.disclosure.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;
import org.yichuang.kernel.TidyText;

/**
 * 直报信息 — what a body disclosed, in the short form; texts are tidy.
 *
 * @param title title, one line
 * @param classCode code of its class in the scheme {@code disclosure}; empty while the
 * scheme has none
 * @param madeOn when the information was made, Beijing calendar date; null if not told
 * @param disclosedOn when it was disclosed
 * @param address where everybody reads it; empty if it has none
 * @param text what was disclosed; empty where address or files say it
 * @param files attachments
 */
@Term("直报信息")
public record ReportedItem(String title, String classCode, @Nullable LocalDate madeOn, @Nullable LocalDate disclosedOn,
		String address, String text, List<FileId> files) {

	public ReportedItem {
		title = TidyText.line(title);
		classCode = classCode.strip();
		address = TidyText.line(address);
		text = TidyText.lines(text);
		files = files.stream().distinct().toList();
	}

	/**
	 * Returns what is left of the title where it is compared: two ways of writing the
	 * same title do not make two items.
	 */
	public String titleKey() {
		return Normalizer.normalize(this.title, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "")
			.toLowerCase(Locale.ROOT);
	}

}
