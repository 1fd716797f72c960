package org.yichuang.annualreports.model;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.annualreports.AnnualReportsProblems;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Term;

/**
 * 校核意见 — what is wrong with a report.
 *
 * @param reason what
 * @param stops whether the report cannot be submitted with it
 * @param cell in which cell; null if in none
 * @param chapter in which chapter; null if in none
 */
@Term("校核意见")
public record Finding(Refusal reason, boolean stops, @Nullable CellKey cell, @Nullable String chapter) {

	/** Reads a report over. */
	public static List<Finding> of(LaidReport report, @Nullable Sheet lastYear) {
		var found = new ArrayList<Finding>();
		missing(report, found);
		report.sheet()
			.unplaced()
			.forEach((fact, count) -> found
				.add(new Finding(Refusal.of(AnnualReportsProblems.FACT_WITHOUT_ROW, fact, String.valueOf(count)), true,
						null, null)));
		new SheetChecks(report.sheet(), lastYear).failed().forEach((failed) -> found.add(failed(failed)));
		report.form().chapters().forEach((chapter) -> words(report, chapter, found));
		return found;
	}

	private static void missing(LaidReport report, List<Finding> found) {
		for (var grid : report.form().grids()) {
			for (var row : grid.rows()) {
				for (var column : grid.columns()) {
					var cell = report.sheet().cell(grid.key(row, column));
					if (cell != null && cell.isMissing()) {
						found.add(new Finding(Refusal.of(AnnualReportsProblems.CELL_MISSING, grid.title(), row.label(),
								column.name()), true, grid.key(row, column), null));
					}
				}
			}
		}
	}

	private static Finding failed(CheckResult failed) {
		var check = failed.check();
		var cell = (check.each() == ReportCheck.Along.COLUMN) ? new CellKey(check.grid(),
				check.left().getFirst().replace(ReportCheck.LAST_YEAR, ""), failed.lineCode())
				: new CellKey(check.grid(), failed.lineCode(), check.right().getLast());
		return new Finding(Refusal.of(AnnualReportsProblems.DOES_NOT_ADD_UP, failed.grid(), failed.line(),
				check.label(), ReportText.plain(failed.left()), ReportText.plain(failed.right())), check.stops(), cell,
				null);
	}

	private static void words(LaidReport report, ReportChapter chapter, List<Finding> found) {
		var words = report.words(chapter);
		if (chapter.required() && words.isBlank()) {
			found.add(text(AnnualReportsProblems.TEXT_MISSING, chapter));
		}
		ReportText.unfinished(words)
			.forEach((left) -> found.add(text(AnnualReportsProblems.TEXT_UNFINISHED, chapter, left)));
		ReportText.unknown(words, report.sheet(), report.names())
			.forEach((name) -> found.add(text(AnnualReportsProblems.FIGURE_UNKNOWN, chapter, "{" + name + "}")));
	}

	private static Finding text(ProblemCode problem, ReportChapter chapter, String... more) {
		var arguments = new ArrayList<Object>(List.of(chapter.title()));
		arguments.addAll(List.of(more));
		return new Finding(Refusal.of(problem, arguments.toArray()), true, null, chapter.code());
	}

}
