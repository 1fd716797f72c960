package org.yichuang.requests.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;
import org.yichuang.requests.OfficialLetterKind;

/**
 * 文书模板 — what a letter of some kind says, as it holds for some time.
 *
 * @param kind of letters
 * @param outcome for which result, the code of an outcome; null where the kind knows none
 * @param title of the letter
 * @param to whom it addresses, with its colon; empty for forms
 * @param text one paragraph a line, facts between braces
 * @param sheet title of the form that comes with it or is all of it; null where there is
 * none
 * @param rows of the form
 * @param from first day it holds
 * @param until last day; null while it holds
 */
@Term("文书模板")
public record LetterTemplate(OfficialLetterKind kind, @Nullable String outcome, String title, String to, String text,
		@Nullable String sheet, List<Row> rows, LocalDate from, @Nullable LocalDate until) {

	public LetterTemplate {
		rows = List.copyOf(Objects.requireNonNullElse(rows, List.of()));
		text = text.strip();
	}

	/** Says whether it holds on a day. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until));
	}

	/** Says whether it is for a kind of letter and a result. */
	public boolean isFor(OfficialLetterKind aKind, @Nullable String anOutcome) {
		return this.kind == aKind && Objects.equals(this.outcome, anOutcome);
	}

	/** Returns the same with other words. */
	public LetterTemplate saying(String newTitle, String newText) {
		return new LetterTemplate(this.kind, this.outcome, newTitle, this.to, newText, this.sheet, this.rows, this.from,
				this.until);
	}

	/** Returns the names of all facts it wants, the form's too. */
	public List<String> names() {
		return Stream
			.concat(Stream.of(this.title, this.to, this.text), this.rows.stream().map((row) -> row.valueOrNothing()))
			.flatMap((each) -> new LetterText(each).names().stream())
			.distinct()
			.toList();
	}

	/**
	 * 表格栏目.
	 *
	 * @param label what stands left
	 * @param hint small print under it; null for none
	 * @param value what is printed, with facts between braces; null for nothing
	 * @param room least height in millimetres for writing by hand
	 */
	public record Row(String label, @Nullable String hint, @Nullable String value, int room) {

		/** Returns what is printed. */
		public String valueOrNothing() {
			return Objects.requireNonNullElse(this.value, "");
		}

	}

}
