package org.yichuang.annualreports.usecase;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yichuang.annualreports.model.GridLine;
import org.yichuang.annualreports.model.LaidReport;
import org.yichuang.annualreports.model.ReportGrid;
import org.yichuang.platform.Spreadsheet;

/**
 * Writes a report's tables as a spreadsheet: one sheet, one row for each row of a table.
 */
@Component
public class TabulateReport {

	private final MessageSource messages;

	TabulateReport(MessageSource messages) {
		this.messages = messages;
	}

	/** Writes the tables. */
	public void write(LaidReport report, OutputStream out) {
		try (var sheet = new Spreadsheet(out, this.messages.getMessage("annualreports.sheet", null, Locale.CHINESE),
				List.of(report.title()))) {
			for (var grid : report.form().grids()) {
				grid(grid, report, sheet);
			}
		}
	}

	private static void grid(ReportGrid grid, LaidReport report, Spreadsheet sheet) {
		sheet.row(List.of());
		var heads = new ArrayList<Object>(List.of(grid.title()));
		grid.columns().stream().map(GridLine::label).forEach(heads::add);
		sheet.row(heads);
		for (var row : grid.rows()) {
			var cells = new ArrayList<Object>(List.of(row.path().isEmpty() ? grid.unit() : row.label()));
			grid.columns().forEach((column) -> cells.add(report.sheet().value(grid, row, column)));
			sheet.row(cells);
		}
	}

}
