package org.yichuang.annualreports.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 年报数表 — the numbers of one report: what is counted and typed in, and the sums of it.
 *
 * @param form whose tables
 * @param cells all that are no sums
 * @param unplaced facts that no cell counts, such as an outcome that the form has no row
 * for
 */
@Term("年报数表")
public record Sheet(ReportForm form, Map<CellKey, SheetCell> cells, Map<String, Long> unplaced) {

	/**
	 * Fills a form's tables.
	 * @param facts what was counted of the body itself
	 * @param given what people typed in or corrected
	 * @param below what the bodies below report
	 */
	public static Sheet of(ReportForm form, Map<String, Long> facts, Given given, Map<CellKey, BigDecimal> below) {
		var cells = new LinkedHashMap<CellKey, SheetCell>();
		var left = new TreeMap<>(facts);
		for (var grid : form.grids()) {
			for (var row : grid.rows()) {
				for (var column : grid.columns()) {
					var key = grid.key(row, column);
					var source = grid.source(row, column);
					if (source != CellSource.SUM) {
						var own = (source == CellSource.TYPED) ? given.typed().get(key) : counted(row, column, left);
						cells.put(key, new SheetCell(source, own, below.getOrDefault(key, BigDecimal.ZERO),
								given.corrected().get(key)));
					}
				}
			}
		}
		left.values().removeIf((count) -> count == 0);
		return new Sheet(form, cells, left);
	}

	private static BigDecimal counted(GridLine row, GridLine column, Map<String, Long> left) {
		long count = 0;
		for (var fact : ReportGrid.facts(row, column)) {
			var found = left.remove(fact);
			count += (found != null) ? found : 0;
		}
		return BigDecimal.valueOf(count);
	}

	/** Returns what stands in a cell, if the form has it; sums are added up. */
	public Optional<BigDecimal> value(CellKey key) {
		var grid = this.form.grid(key.grid()).orElse(null);
		var row = (grid != null) ? grid.row(key.row()).orElse(null) : null;
		var column = (grid != null) ? grid.column(key.column()).orElse(null) : null;
		return (grid != null && row != null && column != null) ? Optional.of(value(grid, row, column))
				: Optional.empty();
	}

	/** Returns what stands in a cell of a table. */
	public BigDecimal value(ReportGrid grid, GridLine row, GridLine column) {
		if (row.isSum()) {
			return row.sum()
				.stream()
				.flatMap((code) -> grid.row(code).stream())
				.map((part) -> value(grid, part, column))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		}
		if (column.isSum()) {
			return column.sum()
				.stream()
				.flatMap((code) -> grid.column(code).stream())
				.map((part) -> value(grid, row, part))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		}
		var cell = this.cells.get(grid.key(row, column));
		return (cell != null) ? cell.value() : BigDecimal.ZERO;
	}

	/** Returns a cell that is no sum. */
	public @Nullable SheetCell cell(CellKey key) {
		return this.cells.get(key);
	}

	/** Adds the numbers that are no sums to others'. */
	public void addTo(Map<CellKey, BigDecimal> sums) {
		this.cells.forEach((key, cell) -> sums.merge(key, cell.value(), BigDecimal::add));
	}

	/** Returns the cells that somebody corrected. */
	public Set<CellKey> corrected() {
		var corrected = new LinkedHashMap<>(this.cells);
		corrected.values().removeIf((cell) -> cell.corrected() == null);
		return corrected.keySet();
	}

	/**
	 * 填报 — what people gave.
	 *
	 * @param typed in cells that nothing counts
	 * @param corrected in the place of what was counted or added up from below
	 */
	public record Given(Map<CellKey, BigDecimal> typed, Map<CellKey, BigDecimal> corrected) {

		/** Nothing yet. */
		public static final Given NOTHING = new Given(Map.of(), Map.of());

	}

}
