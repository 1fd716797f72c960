package org.yichuang.annualreports.model;

import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 图表方案 — which numbers of a table are drawn as bars.
 *
 * @param code names it within the form
 * @param title with its unit
 * @param grid of which table
 * @param along whether each bar is a row or a column
 * @param of the column or row from which the bars are taken
 * @param lines a bar each
 * @param groups bars that add up several lines, instead of {@code lines}
 */
@Term("图表方案")
public record ChartPlan(String code, String title, String grid, ReportCheck.Along along, String of, List<String> lines,
		List<Group> groups) {

	public ChartPlan {
		lines = ReportGrid.orNone(lines);
		groups = ReportGrid.orNone(groups);
	}

	/** Names a cell of the chart. */
	CellKey key(String line) {
		return (this.along == ReportCheck.Along.ROW) ? new CellKey(this.grid, line, this.of)
				: new CellKey(this.grid, this.of, line);
	}

	/**
	 * 柱.
	 *
	 * @param label what stands beside it
	 * @param lines what it adds up
	 */
	public record Group(String label, List<String> lines) {
	}

}
