package org.yichuang.annualreports.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** 格式差错 — what does not fit together in a form that somebody wrote as data. */
public final class FormFaults {

	private final List<String> faults = new ArrayList<>();

	private final ReportForm form;

	private FormFaults(ReportForm form) {
		this.form = form;
	}

	/** Returns what is wrong with a form, in words for whoever wrote it; none is well. */
	public static List<String> of(ReportForm form) {
		var found = new FormFaults(form);
		found.chapters();
		found.grids();
		found.checks();
		found.charts();
		return found.faults;
	}

	private void chapters() {
		for (var chapter : this.form.chapters()) {
			chapter.grids()
				.stream()
				.filter((code) -> this.form.grid(code).isEmpty())
				.forEach((code) -> fault("chapter %s names no table %s", chapter.code(), code));
			chapter.charts()
				.stream()
				.filter((code) -> this.form.charts().stream().noneMatch((chart) -> chart.code().equals(code)))
				.forEach((code) -> fault("chapter %s names no chart %s", chapter.code(), code));
		}
	}

	private void grids() {
		for (var grid : this.form.grids()) {
			lines(grid.code(), grid.rows());
			lines(grid.code(), grid.columns());
		}
	}

	private void lines(String grid, List<GridLine> lines) {
		var codes = new HashSet<String>();
		for (var line : lines) {
			if (!codes.add(line.code())) {
				fault("table %s has %s twice", grid, line.code());
			}
			for (var part : line.sum()) {
				var summed = GridLine.in(lines, part);
				if (summed.isEmpty() || summed.get().isSum()) {
					fault("table %s adds up %s, which is no line or a sum itself", grid, part);
				}
			}
		}
	}

	private void checks() {
		for (var check : this.form.checks()) {
			Stream.concat(check.left().stream(), check.right().stream())
				.map((term) -> ReportCheck.isOfLastYear(term) ? term.substring(ReportCheck.LAST_YEAR.length()) : term)
				.filter((code) -> check.each() == ReportCheck.Along.COLUMN ? !hasRow(check.grid(), code)
						: !hasColumn(check.grid(), code))
				.forEach((code) -> fault("check %s names no line %s", check.label(), code));
		}
	}

	private void charts() {
		for (var chart : this.form.charts()) {
			Stream.concat(chart.lines().stream(), chart.groups().stream().flatMap((group) -> group.lines().stream()))
				.map(chart::key)
				.filter((key) -> !hasRow(key.grid(), key.row()) || !hasColumn(key.grid(), key.column()))
				.forEach((key) -> fault("chart %s names no cell %s", chart.code(), key));
		}
	}

	private boolean hasRow(String grid, String row) {
		return this.form.grid(grid).flatMap((found) -> found.row(row)).isPresent();
	}

	private boolean hasColumn(String grid, String column) {
		return this.form.grid(grid).flatMap((found) -> found.column(column)).isPresent();
	}

	private void fault(String words, Object... arguments) {
		this.faults.add(String.format(words, arguments));
	}

}
