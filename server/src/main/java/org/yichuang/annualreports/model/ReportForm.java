package org.yichuang.annualreports.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;
import org.yichuang.organisation.BodyLevel;

/**
 * 年报格式 — what the annual report of a year looks like, as the rules of that year say.
 *
 * @param from the first year of report for which it holds
 * @param source which rules say so
 * @param title a report's title, with {@code {year}}
 * @param warnDays how many days before its due date a body is reminded
 * @param dues who owes a report, and by when in the year after
 * @param chapters in order
 * @param grids the tables, named by chapters
 * @param checks what must add up
 * @param charts the charts, named by chapters
 */
@Term("年报格式")
public record ReportForm(int from, String source, String title, List<Integer> warnDays, List<Due> dues,
		List<ReportChapter> chapters, List<ReportGrid> grids, List<ReportCheck> checks, List<ChartPlan> charts) {

	public ReportForm {
		warnDays = ReportGrid.orNone(warnDays);
		checks = ReportGrid.orNone(checks);
		charts = ReportGrid.orNone(charts);
	}

	/** Says whether bodies of a level owe a report. */
	public boolean owes(BodyLevel level) {
		return due(level) != null;
	}

	/**
	 * Returns the last day on which a body's report on a year is in time.
	 * @throws IllegalArgumentException if bodies of the level owe none
	 */
	public LocalDate dueOn(BodyLevel level, int year) {
		var due = due(level);
		if (due == null) {
			throw new IllegalArgumentException(level + " owes no annual report");
		}
		return LocalDate.of(year + 1, due.month(), due.day());
	}

	/** Returns a table. */
	public Optional<ReportGrid> grid(String code) {
		return this.grids.stream().filter((grid) -> grid.code().equals(code)).findFirst();
	}

	/** Returns a chapter. */
	public Optional<ReportChapter> chapter(String code) {
		return this.chapters.stream().filter((chapter) -> chapter.code().equals(code)).findFirst();
	}

	/** Returns the charts of a chapter. */
	public List<ChartPlan> charts(ReportChapter chapter) {
		return chapter.charts()
			.stream()
			.flatMap((code) -> this.charts.stream().filter((chart) -> chart.code().equals(code)))
			.toList();
	}

	private @Nullable Due due(BodyLevel level) {
		return this.dues.stream().filter((due) -> due.levels().contains(level)).findFirst().orElse(null);
	}

	/**
	 * 报告期限.
	 *
	 * @param levels of which bodies
	 * @param month of the year after, from 1
	 * @param day of that month
	 * @param article which rule says so
	 */
	public record Due(List<BodyLevel> levels, int month, int day, String article) {
	}

}
