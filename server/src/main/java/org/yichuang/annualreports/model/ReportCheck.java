package org.yichuang.annualreports.model;

import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 勾稽关系 — two sums of a table that are equal.
 *
 * @param grid of which table
 * @param label in words
 * @param each whether it holds in each column or in each row
 * @param left lines whose numbers are added up; {@code last-year:} before a code means
 * the report on the year before
 * @param right lines whose sum is the same
 * @param stops whether a report that fails cannot be submitted
 */
@Term("勾稽关系")
public record ReportCheck(String grid, String label, Along each, List<String> left, List<String> right, boolean stops) {

	/** What names a line of the report on the year before. */
	public static final String LAST_YEAR = "last-year:";

	/** Says whether it asks for the report on the year before. */
	public boolean asksLastYear() {
		return this.left.stream().anyMatch(ReportCheck::isOfLastYear)
				|| this.right.stream().anyMatch(ReportCheck::isOfLastYear);
	}

	static boolean isOfLastYear(String line) {
		return line.startsWith(LAST_YEAR);
	}

	/** 方向. */
	public enum Along {

		/** 逐行. */
		ROW,
		/** 逐列. */
		COLUMN

	}

}
