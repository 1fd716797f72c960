package org.yichuang.platform;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * 表格行 — the rows of an Excel file that somebody handed in, as people see them. The file
 * is read from a path that the files room has checked for what it unpacks to.
 */
public final class SheetRows {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

	/** What of a format is no format: colours, conditions, words. */
	private static final Pattern DECORATION = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|General|Standard");

	private static final Pattern DATE_FORMAT = Pattern.compile("[yYdD年]");

	private static final int MOST_COLUMNS = 50;

	/** What Excel itself lets a cell hold. */
	private static final int LONGEST_CELL = 32_767;

	/** A text that is stored once can stand in every cell: all together are counted. */
	private static final long MOST_CHARACTERS = 5_000_000;

	private SheetRows() {
	}

	/**
	 * Returns the first sheet's rows that hold anything, until there are too many; dates
	 * as {@code 2026-11-22}. Formulas give what they last came to.
	 * @param most how many at most
	 * @return empty if the file is no table that can be read, or says more than five
	 * million characters
	 */
	public static Optional<List<SheetRow>> of(Path file, int most) {
		try (var content = Files.newInputStream(file)) {
			return Optional.of(read(content, most));
		}
		catch (IOException | RuntimeException unreadable) {
			return Optional.empty();
		}
	}

	private static List<SheetRow> read(InputStream content, int most) throws IOException {
		try (var book = new ReadableWorkbook(content, new ReadingOptions(true, true));
				var rows = book.getFirstSheet().openStream()) {
			var said = new AtomicLong();
			return rows.map((row) -> row(row, said)).filter((row) -> !row.isEmpty()).limit(most).toList();
		}
	}

	private static SheetRow row(Row row, AtomicLong said) {
		var cells = new ArrayList<String>();
		for (var column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
			var text = row.getOptionalCell(column).map(SheetRows::text).orElse("");
			if (said.addAndGet(text.length()) > MOST_CHARACTERS) {
				throw new IllegalArgumentException("the sheet says too much");
			}
			cells.add(text);
		}
		return new SheetRow(row.getRowNum(), List.copyOf(cells));
	}

	private static String text(Cell cell) {
		if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
			return isDate(cell) ? DAY.format(cell.asDate().toLocalDate()) : number.stripTrailingZeros().toPlainString();
		}
		var text = cell.getText();
		if (text != null && text.length() > LONGEST_CELL) {
			throw new IllegalArgumentException("a cell says too much");
		}
		return (text != null) ? text.strip() : "";
	}

	private static boolean isDate(Cell cell) {
		var format = cell.getDataFormatString();
		return format != null && DATE_FORMAT.matcher(DECORATION.matcher(format).replaceAll("")).find();
	}

	/**
	 * 一行.
	 *
	 * @param line its number as the table's program shows it, from 1
	 * @param cells texts, from the first column; empty ones at the end may be missing
	 */
	public record SheetRow(int line, List<String> cells) {

		/** Returns the text in a column; empty where there is none. */
		public String cell(int column) {
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column) : "";
		}

		private boolean isEmpty() {
			return this.cells.stream().allMatch(String::isBlank);
		}

	}

}
