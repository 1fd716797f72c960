package org.yichuang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An Excel file read back cell by cell, as people see it when they open it.
 *
 * @param rows the first sheet's cells, row by row, as text
 */
public record Workbook(List<List<String>> rows) {

	/** Reads a file; fails if any cell holds a formula. */
	public static Workbook of(byte[] file) {
		var parts = parts(file);
		var strings = xml(parts.get("xl/sharedStrings.xml")).select("si").stream().map(Element::text).toList();
		var sheet = xml(parts.get("xl/worksheets/sheet1.xml"));
		assertThat(sheet.select("f")).as("formulas").isEmpty();
		var rows = new ArrayList<List<String>>();
		for (var row : sheet.select("row")) {
			var cells = new ArrayList<String>();
			for (var cell : row.select("c")) {
				while (cells.size() < column(cell.attr("r"))) {
					cells.add("");
				}
				cells.add(text(cell, strings));
			}
			rows.add(cells);
		}
		return new Workbook(rows);
	}

	/** The row that begins with a text. */
	public List<String> row(String first) {
		return this.rows.stream()
			.filter((row) -> !row.isEmpty() && row.getFirst().equals(first))
			.findFirst()
			.orElseThrow(() -> new AssertionError(first + " not in " + this.rows));
	}

	private static String text(Element cell, List<String> strings) {
		return switch (cell.attr("t")) {
			case "s" -> strings.get(Integer.parseInt(cell.select("v").text()));
			case "inlineStr" -> cell.select("t").text();
			default -> cell.select("v").text();
		};
	}

	/** The column of {@code AB12}, counted from 0. */
	private static int column(String reference) {
		int column = 0;
		for (char letter : reference.replaceAll("\\d", "").toCharArray()) {
			column = column * 26 + letter - 'A' + 1;
		}
		return column - 1;
	}

	private static Document xml(String part) {
		return Jsoup.parse(part, Parser.xmlParser());
	}

	private static Map<String, String> parts(byte[] file) {
		var parts = new HashMap<String, String>();
		try {
			var kept = Files.write(Files.createTempFile("workbook", ".xlsx"), file);
			try (var zip = new ZipFile(kept.toFile())) {
				for (var entry : Collections.list(zip.entries())) {
					parts.put(entry.getName(),
							new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
				}
			}
			Files.delete(kept);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return parts;
	}

}
