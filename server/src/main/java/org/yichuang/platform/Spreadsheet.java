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

	private final Sheet first;

	/**
	 * Starts a table.
	 * @param out stays open when the table is closed
	 * @param name of the sheet, at most 31 characters
	 * @param heads the columns' headings
	 */
	public Spreadsheet(OutputStream out, String name, List<String> heads) {
		this.workbook = new Workbook(out, "Yichuang", "1.0");
		this.first = sheet(name, heads);
	}

	/** Adds a row of texts and numbers to the first sheet. */
	public void row(List<?> cells) {
		this.first.row(cells);
		if (this.first.rows % ROWS_IN_MEMORY == 0) {
			flush();
		}
	}

	/**
	 * Adds another sheet, which is kept in memory until the table is closed. Tables with
	 * several sheets add rows to all of them through this.
	 */
	public final Sheet sheet(String name, List<String> heads) {
		return new Sheet(this.workbook.newWorksheet(name), heads);
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
			this.first.sheet.flush();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_TEXT) ? text : text.substring(0, LONGEST_TEXT);
	}

	/** 工作表 — one sheet of a table. */
	public static final class Sheet {

		private final Worksheet sheet;

		private int rows;

		private Sheet(Worksheet sheet, List<String> heads) {
			this.sheet = sheet;
			sheet.freezePane(0, 1);
			row(heads);
			sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
		}

		/** Adds a row of texts and numbers; what is null stays empty. */
		public void row(List<?> cells) {
			for (int column = 0; column < cells.size(); column++) {
				var cell = cells.get(column);
				if (cell instanceof Number number) {
					this.sheet.value(this.rows, column, number);
				}
				else if (cell != null) {
					this.sheet.value(this.rows, column, shortened(cell.toString()));
				}
			}
			this.rows++;
		}

	}

}
