package org.yichuang.annualreports.model;

import java.util.regex.Pattern;

import org.yichuang.kernel.Term;

/**
 * 单元格 — names a cell of a form; as text {@code requests/received/total}.
 *
 * @param grid code of the table
 * @param row code of the row
 * @param column code of the column
 */
@Term("单元格")
public record CellKey(String grid, String row, String column) {

	private static final Pattern SLASH = Pattern.compile("/");

	private static final int PARTS = 3;

	/** Reads a cell's name; what is none names a cell that no form has. */
	public static CellKey of(String text) {
		var parts = SLASH.split(text, -1);
		return (parts.length == PARTS) ? new CellKey(parts[0], parts[1], parts[2]) : new CellKey("", "", text);
	}

	@Override
	public String toString() {
		return this.grid + "/" + this.row + "/" + this.column;
	}

}
