package org.yichuang.annualreports.model;

import java.util.List;
import java.util.Optional;

import org.yichuang.kernel.Term;

/**
 * 行列 — a row or a column of a table.
 *
 * @param code names it within the table
 * @param path its headings from the outside in; those that it shares with the line before
 * are drawn once
 * @param facts what is counted; none where it is typed in or a sum
 * @param sum the lines that it adds up; none where it is no sum
 */
@Term("行列")
public record GridLine(String code, List<String> path, List<String> facts, List<String> sum) {

	public GridLine {
		path = ReportGrid.orNone(path);
		facts = ReportGrid.orNone(facts);
		sum = ReportGrid.orNone(sum);
	}

	/** Says whether it adds up other lines. */
	public boolean isSum() {
		return !this.sum.isEmpty();
	}

	/** Returns its headings as one text. */
	public String label() {
		return String.join("　", this.path);
	}

	/** Returns its innermost heading, empty if it has none. */
	public String name() {
		return this.path.isEmpty() ? "" : this.path.getLast();
	}

	static Optional<GridLine> in(List<GridLine> lines, String code) {
		return lines.stream().filter((line) -> line.code().equals(code)).findFirst();
	}

}
