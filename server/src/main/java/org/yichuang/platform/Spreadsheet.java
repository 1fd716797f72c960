package org.yichuang.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * 电子表格 — a table written row by row as an Excel file, so that memory does not grow with
 * it. Every cell is text or a number, never a formula, whatever it starts with.
 */
public final class Spreadsheet implements AutoCloseable {

	/** The media type of what is written. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int ROWS_IN_MEMORY = 500;

	private static final int LONGEST_TEXT = 32_767;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int row;

	/**
	 * Starts a table.
	 * @param out stays open when the table is closed
	 * @param name of the sheet, at most 31 characters
	 * @param heads the columns' headings
	 */
	public Spreadsheet(OutputStream out, String name, List<String> heads) {
		this.workbook = new Workbook(out, "Yichuang", "1.0");
		this.sheet = this.workbook.newWorksheet(name);
		this.sheet.freezePane(0, 1);
		row(heads);
		this.sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
	}

	/** Adds a row of texts and numbers. */
	public void row(List<?> cells) {
		for (int column = 0; column < cells.size(); column++) {
			if (cells.get(column) instanceof Number number) {
				this.sheet.value(this.row, column, number);
			}
			else {
				this.sheet.value(this.row, column, shortened(String.valueOf(cells.get(column))));
			}
		}
		this.row++;
		if (this.row % ROWS_IN_MEMORY == 0) {
			flush();
		}
	}

	@Override
	public void close() {
		try {
			this.workbook.finish();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private void flush() {
		try {
			this.sheet.flush();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_TEXT) ? text : text.substring(0, LONGEST_TEXT);
	}

}
