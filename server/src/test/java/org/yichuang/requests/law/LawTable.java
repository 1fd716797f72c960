package org.yichuang.requests.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * 逐条对照表 — {@code requests/law.txt}: what lawyers expect, article by article, with the
 * holiday notices and the working days on which they counted.
 *
 * @param rows one case each
 * @param worked every working day of the years, as written out month by month
 * @param named the days that notices name which the program does not bring; true where
 * worked
 */
record LawTable(List<Row> rows, TreeSet<LocalDate> worked, Map<LocalDate, Boolean> named) {

	private static final String SEPARATOR = "\\|";

	static LawTable read() {
		var table = new LawTable(new ArrayList<>(), new TreeSet<>(), new HashMap<>());
		try (var content = Objects.requireNonNull(LawTable.class.getResourceAsStream("/requests/law.txt"));
				var lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
			lines.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(table::line);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return table;
	}

	private void line(String line) {
		switch (line.charAt(0)) {
			case '#' -> {
			}
			case '@' -> month(cells(line.substring(1)));
			case '%' -> notice(cells(line.substring(1)));
			default -> this.rows.add(Row.of(line, cells(line)));
		}
	}

	private void month(List<String> cells) {
		var month = YearMonth.parse(cells.getFirst());
		for (var day : cells.getLast().split(" ")) {
			this.worked.add(month.atDay(Integer.parseInt(day.replace("*", ""))));
		}
	}

	/** A holiday: first day, last day, weekend days that are worked instead. */
	private void notice(List<String> cells) {
		var ends = cells.get(1).split("至");
		LocalDate.parse(ends[0])
			.datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1))
			.forEach((day) -> this.named.put(day, false));
		Arrays.stream(cells.get(2).split(" "))
			.filter((day) -> !day.isEmpty())
			.forEach((day) -> this.named.put(LocalDate.parse(day), true));
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split(SEPARATOR, -1)).map(String::strip).toList();
	}

	/**
	 * 一条 — one case.
	 *
	 * @param article which rule
	 * @param title what it is about
	 * @param facts what happened, in order
	 * @param due what the law wants of it
	 */
	record Row(String article, String title, List<Fact> facts, List<Fact> due) {

		static Row of(String line, List<String> cells) {
			if (cells.size() != 4) {
				throw new IllegalArgumentException("a case has four cells: " + line);
			}
			return new Row(cells.get(0), cells.get(1), facts(cells.get(2)), facts(cells.get(3)));
		}

		private static List<Fact> facts(String cell) {
			return Arrays.stream(cell.split("；")).map(Fact::of).toList();
		}

		@Override
		public String toString() {
			return this.article + "：" + this.title;
		}

	}

	/**
	 * 事实 — a word and what follows it.
	 *
	 * @param word what happened
	 * @param rest the days or numbers, in order
	 */
	record Fact(String word, List<String> rest) {

		static Fact of(String text) {
			var parts = List.of(text.strip().split(" "));
			return new Fact(parts.getFirst(), parts.subList(1, parts.size()));
		}

		LocalDate day() {
			return LocalDate.parse(this.rest.getFirst());
		}

		boolean has(String part) {
			return this.rest.contains(part);
		}

		LocalDate after(String part) {
			return LocalDate.parse(this.rest.get(this.rest.indexOf(part) + 1));
		}

		int number() {
			return Integer.parseInt(this.rest.getFirst());
		}

	}

}
