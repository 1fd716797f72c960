package org.yichuang.annualreports.model;

import java.util.List;

import org.yichuang.kernel.Term;
import org.yichuang.organisation.BodyLevel;

/**
 * 年报章节 — a chapter: words, then tables and charts.
 *
 * @param code names it within the form
 * @param title with its number, such as 一、总体情况
 * @param required whether it needs words
 * @param templates what a body's words begin as
 * @param grids codes of its tables
 * @param charts codes of its charts
 */
@Term("年报章节")
public record ReportChapter(String code, String title, boolean required, List<Template> templates, List<String> grids,
		List<String> charts) {

	public ReportChapter {
		templates = ReportGrid.orNone(templates);
		grids = ReportGrid.orNone(grids);
		charts = ReportGrid.orNone(charts);
	}

	/** Returns what the words of a body begin as; empty where there is nothing to say. */
	public String template(BodyLevel level) {
		return this.templates.stream()
			.filter((template) -> template.levels().isEmpty() || template.levels().contains(level))
			.findFirst()
			.map(Template::text)
			.orElse("");
	}

	/**
	 * 文字模板.
	 *
	 * @param levels for which bodies; none means all
	 * @param text with figures such as {@code {requests/received/total}} and with what
	 * people must fill in within 【】
	 */
	public record Template(List<BodyLevel> levels, String text) {

		public Template {
			levels = ReportGrid.orNone(levels);
		}

	}

}
