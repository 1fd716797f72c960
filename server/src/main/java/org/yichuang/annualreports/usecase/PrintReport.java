package org.yichuang.annualreports.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.annualreports.model.GridHeads;
import org.yichuang.annualreports.model.GridLine;
import org.yichuang.annualreports.model.LaidReport;
import org.yichuang.annualreports.model.ReportChart;
import org.yichuang.annualreports.model.ReportGrid;
import org.yichuang.annualreports.model.ReportText;
import org.yichuang.annualreports.model.Sheet;
import org.yichuang.documents.Documents;
import org.yichuang.documents.PrintedDocument;
import org.yichuang.documents.PrintedDocument.Bar;
import org.yichuang.documents.PrintedDocument.Block;
import org.yichuang.documents.PrintedDocument.Cell;
import org.yichuang.kernel.Beijing;

/** Prints a report: words, tables with their headings, charts. */
@Component
public class PrintReport {

	/** Millimetres between the margins of a page. */
	private static final int ROOM = 160;

	/** Of a column, where there are many. */
	private static final int NARROW = 12;

	/** Of headings that others lie in. */
	private static final int OUTER = 15;

	private static final int FEW = 4;

	private final Documents documents;

	PrintReport(Documents documents) {
		this.documents = documents;
	}

	/**
	 * Returns the report as PDF.
	 * @throws org.yichuang.kernel.Refused if the machine has no typeface for Chinese
	 */
	public byte[] pdf(LaidReport report) {
		return this.documents.pdf(document(report));
	}

	/** Returns what is printed. */
	public static PrintedDocument document(LaidReport report) {
		var blocks = new ArrayList<Block>();
		for (var chapter : report.form().chapters()) {
			blocks.add(new Block.Heading(chapter.title()));
			report.paragraphs(chapter).forEach((words) -> blocks.add(new Block.Paragraph("　　" + words)));
			report.grids(chapter).forEach((grid) -> blocks.add(grid(grid, report.sheet())));
			report.charts(chapter).forEach((chart) -> blocks.add(chart(chart)));
		}
		if (!report.amendments().isEmpty()) {
			blocks.add(new Block.Heading("更正说明"));
			report.amendments()
				.forEach((one) -> blocks.add(new Block.Paragraph("　　" + Beijing.day(one.deed().at()) + "　"
						+ one.reason() + "（" + String.join("；", one.changes()) + "）")));
		}
		return new PrintedDocument(report.title(), report.title(), blocks);
	}

	private static Block chart(ReportChart chart) {
		return new Block.Bars(chart.title(),
				chart.bars()
					.stream()
					.map((bar) -> new Bar(bar.label(), ReportText.plain(bar.value()), bar.width()))
					.toList());
	}

	private static Block grid(ReportGrid grid, Sheet sheet) {
		var above = GridHeads.of(grid.columns());
		var beside = GridHeads.of(grid.rows());
		var rows = new ArrayList<List<Cell>>();
		for (int level = 0; level < above.depth(); level++) {
			rows.add(head(grid, above, beside, level));
		}
		for (int at = 0; at < grid.rows().size(); at++) {
			var row = new ArrayList<Cell>();
			beside.lines()
				.get(at)
				.forEach((head) -> row.add(new Cell(head.text(), Cell.Kind.TEXT, head.depth(), head.span())));
			row.addAll(numbers(grid, grid.rows().get(at), sheet));
			rows.add(row);
		}
		return new Block.Grid(grid.title(), widths(beside.depth(), grid.columns().size()), above.depth(), rows);
	}

	private static List<Cell> head(ReportGrid grid, GridHeads above, GridHeads beside, int level) {
		var row = new ArrayList<Cell>();
		if (level == 0 && beside.depth() > 0) {
			row.add(new Cell(grid.corner(), Cell.Kind.HEAD, beside.depth(), above.depth()));
		}
		above.byDepth()
			.get(level)
			.forEach((head) -> row.add(new Cell(head.text(), Cell.Kind.HEAD, head.span(), head.depth())));
		return row;
	}

	private static List<Cell> numbers(ReportGrid grid, GridLine row, Sheet sheet) {
		return grid.columns()
			.stream()
			.map((column) -> sheet.value(grid, row, column))
			.map((BigDecimal value) -> new Cell(ReportText.plain(value), Cell.Kind.NUMBER, 1, 1))
			.toList();
	}

	/**
	 * Numbers need so much room and no more; the innermost headings of rows take the
	 * rest.
	 */
	private static List<Integer> widths(int heads, int columns) {
		int number = (columns > FEW) ? NARROW : ROOM / (columns + 2);
		var widths = new ArrayList<Integer>();
		for (int level = 1; level < heads; level++) {
			widths.add(OUTER);
		}
		if (heads > 0) {
			widths.add(ROOM - number * columns - OUTER * (heads - 1));
		}
		for (int column = 0; column < columns; column++) {
			widths.add(number);
		}
		return widths;
	}

}
