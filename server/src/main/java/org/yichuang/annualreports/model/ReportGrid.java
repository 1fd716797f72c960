package org.yichuang.annualreports.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 年报表格 — a statutory table.
 *
 * @param code names it within the form
 * @param title such as 第二十条第（一）项
 * @param corner what stands over the headings of rows; may be empty
 * @param unit such as 件
 * @param number what its numbers are
 * @param columns from left to right
 * @param rows from top to bottom
 */
@Term("年报表格")
public record ReportGrid(String code, String title, String corner, String unit, Numbers number, List<GridLine> columns,
		List<GridLine> rows) {

	/** 数值类型. */
	public enum Numbers {

		/** 整数. */
		WHOLE,
		/** 金额. */
		AMOUNT

	}

	/** Returns a row. */
	public Optional<GridLine> row(String row) {
		return GridLine.in(this.rows, row);
	}

	/** Returns a column. */
	public Optional<GridLine> column(String column) {
		return GridLine.in(this.columns, column);
	}

	/** Names a cell. */
	public CellKey key(GridLine row, GridLine column) {
		return new CellKey(this.code, row.code(), column.code());
	}

	/** Says how a cell comes about. */
	public CellSource source(GridLine row, GridLine column) {
		if (row.isSum() || column.isSum()) {
			return CellSource.SUM;
		}
		return (row.facts().isEmpty() || column.facts().isEmpty()) ? CellSource.TYPED : CellSource.COUNTED;
	}

	/**
	 * Returns the facts that a cell counts, such as {@code requests.received.NATURAL}.
	 */
	public static List<String> facts(GridLine row, GridLine column) {
		return row.facts()
			.stream()
			.flatMap((fact) -> column.facts().stream().map((part) -> fact + "." + part))
			.toList();
	}

	/** Returns the cells that are not sums, row by row. */
	public List<CellKey> leaves() {
		var leaves = new ArrayList<CellKey>();
		this.rows.forEach((row) -> this.columns.stream()
			.filter((column) -> source(row, column) != CellSource.SUM)
			.forEach((column) -> leaves.add(key(row, column))));
		return leaves;
	}

	/** Returns a list that a data file may leave out. */
	static <T> List<T> orNone(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
