package org.yichuang.organisation.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.model.BodyList;
import org.yichuang.organisation.model.LineFault;
import org.yichuang.organisation.model.ListLine;

/**
 * Reads a list of bodies from CSV with the head {@code code,parent_code,level,name}: in
 * UTF-8, with or without a byte order mark, or in GB 18030 as older spreadsheets write
 * it.
 */
@Component
public class ReadBodyList {

	static final int LARGEST_BYTES = 20 * 1024 * 1024;

	static final int MOST_LINES = 100_000;

	private static final int COLUMNS = 4;

	private static final int MOST_CHARACTERS = 1000;

	private static final List<String> HEAD = List.of("code", "parent_code", "level", "name");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setIgnoreEmptyLines(false)
		.setIgnoreSurroundingSpaces(true)
		.get();

	/**
	 * Reads the list.
	 * @param name the file's name, for the report
	 * @throws Invalid if it is too large, has another head or cannot be read at all
	 */
	public BodyList read(String name, InputStream content) {
		var text = text(content);
		var lines = new ArrayList<ListLine>();
		var faults = new ArrayList<LineFault>();
		try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
			var records = parser.iterator();
			if (!records.hasNext() || !isHead(records.next())) {
				throw Invalid.field("file", OrganisationProblems.LIST_HEADER);
			}
			var numbers = new LineNumbers(text);
			records.forEachRemaining((row) -> take(numbers.at(row), row, lines, faults));
		}
		catch (IOException | UncheckedIOException | IllegalStateException broken) {
			throw Invalid.field("file", OrganisationProblems.LIST_UNREADABLE);
		}
		return new BodyList(name, lines, faults);
	}

	private static boolean isHead(CSVRecord head) {
		return head.stream().map((cell) -> cell.strip().toLowerCase(Locale.ROOT)).toList().equals(HEAD);
	}

	private static void take(long number, CSVRecord row, List<ListLine> lines, List<LineFault> faults) {
		if (lines.size() + faults.size() >= MOST_LINES) {
			throw Invalid.field("file", OrganisationProblems.LIST_TOO_LONG, MOST_LINES);
		}
		if (row.size() == 1 && row.get(0).isEmpty()) {
			return;
		}
		if (row.size() != COLUMNS) {
			faults.add(new LineFault(number, shortened(row.get(0)),
					Refusal.of(OrganisationProblems.LINE_COLUMNS, COLUMNS, row.size())));
			return;
		}
		lines.add(new ListLine(number, shortened(row.get(0)), shortened(row.get(1)), shortened(row.get(2)),
				shortened(row.get(3))));
	}

	private static String shortened(String cell) {
		return (cell.length() <= MOST_CHARACTERS) ? cell : cell.substring(0, MOST_CHARACTERS);
	}

	private static String text(InputStream content) {
		try {
			var bytes = content.readNBytes(LARGEST_BYTES + 1);
			if (bytes.length > LARGEST_BYTES) {
				throw Invalid.field("file", OrganisationProblems.LIST_TOO_LARGE, LARGEST_BYTES);
			}
			var text = decoded(bytes);
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static String decoded(byte[] bytes) {
		for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			try {
				return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			}
			catch (CharacterCodingException otherwise) {
				continue;
			}
		}
		throw Invalid.field("file", OrganisationProblems.LIST_UNREADABLE);
	}

	/** Counts lines up to a row, blank ones and those inside quotes too. */
	private static final class LineNumbers {

		private final String text;

		private int counted;

		private long line = 1;

		LineNumbers(String text) {
			this.text = text;
		}

		long at(CSVRecord row) {
			int start = (int) row.getCharacterPosition();
			for (; this.counted < start; this.counted++) {
				if (this.text.charAt(this.counted) == '\n') {
					this.line++;
				}
			}
			return this.line;
		}

	}

}
