package org.yichuang.annualreports.model;

import java.util.List;
import java.util.Map;

import org.yichuang.kernel.Term;
import org.yichuang.organisation.Body;

/**
 * 成稿 — a report with everything that stands in it.
 *
 * @param report which
 * @param body whose
 * @param form what it looks like
 * @param sheet its numbers
 * @param written the words that people wrote, by chapter
 * @param amendments what was changed after it was published, oldest first
 */
@Term("成稿")
public record LaidReport(AnnualReport report, Body body, ReportForm form, Sheet sheet, Map<String, String> written,
		List<Amendment> amendments) {

	/** Returns its title. */
	public String title() {
		return this.body.legalName() + ReportText.filled(this.form.title(), this.sheet, names());
	}

	/** Returns the words of a chapter, figures not filled in. */
	public String words(ReportChapter chapter) {
		return this.written.getOrDefault(chapter.code(), chapter.template(this.body.level()));
	}

	/** Returns the words of a chapter as they are read. */
	public String filled(ReportChapter chapter) {
		return ReportText.filled(words(chapter), this.sheet, names());
	}

	/** Returns the paragraphs of a chapter as they are read. */
	public List<String> paragraphs(ReportChapter chapter) {
		return filled(chapter).lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** Returns the tables of a chapter. */
	public List<ReportGrid> grids(ReportChapter chapter) {
		return chapter.grids().stream().flatMap((code) -> this.form.grid(code).stream()).toList();
	}

	/** Returns the charts of a chapter that show anything. */
	public List<ReportChart> charts(ReportChapter chapter) {
		return this.form.charts(chapter)
			.stream()
			.map((plan) -> ReportChart.of(plan, this.sheet))
			.filter((chart) -> !chart.isEmpty())
			.toList();
	}

	/** Returns all words, for search. */
	public String text() {
		return String.join("\n",
				this.form.chapters().stream().map((chapter) -> chapter.title() + "\n" + filled(chapter)).toList());
	}

	/** Returns what words may name besides cells. */
	public Map<String, String> names() {
		return Map.of("year", String.valueOf(this.report.year()), "last-year", String.valueOf(this.report.year() - 1),
				"body", this.body.legalName());
	}

}
