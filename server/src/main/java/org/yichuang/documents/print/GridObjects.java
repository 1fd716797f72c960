package org.yichuang.documents.print;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.yichuang.documents.PrintedDocument.Bar;
import org.yichuang.documents.PrintedDocument.Block;
import org.yichuang.documents.PrintedDocument.Cell;

/** 格网版面 — tables with headings and charts of bars as formatting objects. */
final class GridObjects {

	private static final int ROOM_MM = 160;

	private static final int FEW_COLUMNS = 6;

	private static final int MANY_COLUMNS = 10;

	private static final int BAR_ROOM_MM = 92;

	private static final int THOUSAND = 1000;

	private static final String INK = "#9f1d1d";

	private final FormattingObjects page;

	GridObjects(FormattingObjects page) {
		this.page = page;
	}

	void grid(Block.Grid grid) throws XMLStreamException {
		caption(grid.caption());
		this.page.start("table", "table-layout", "fixed", "width", ROOM_MM + "mm", "space-after", "4mm", "font-size",
				size(grid.widths().size()), "line-height", "1.35");
		double all = grid.widths().stream().mapToInt(Integer::intValue).sum();
		for (int width : grid.widths()) {
			this.page.empty("table-column", "column-width",
					String.format(java.util.Locale.ROOT, "%.2fmm", ROOM_MM * width / all));
		}
		if (grid.heads() > 0) {
			rows("table-header", grid.rows().subList(0, grid.heads()));
		}
		rows("table-body", grid.rows().subList(grid.heads(), grid.rows().size()));
		this.page.end();
	}

	private void rows(String part, List<List<Cell>> rows) throws XMLStreamException {
		this.page.start(part);
		for (var row : rows) {
			this.page.start("table-row", "keep-together.within-page", "20");
			for (var cell : row) {
				cell(cell);
			}
			this.page.end();
		}
		this.page.end();
	}

	private void cell(Cell cell) throws XMLStreamException {
		this.page.start("table-cell", "border", FormattingObjects.FRAME, "padding", "1mm", "display-align", "center",
				"number-columns-spanned", String.valueOf(cell.columns()), "number-rows-spanned",
				String.valueOf(cell.rows()), "background-color",
				(cell.kind() == Cell.Kind.HEAD) ? "#f3f3f3" : "#ffffff");
		this.page.block(cell.text(), "text-align", (cell.kind() == Cell.Kind.TEXT) ? "start" : "center");
		this.page.end();
	}

	void bars(Block.Bars chart) throws XMLStreamException {
		caption(chart.caption());
		this.page.start("table", "table-layout", "fixed", "width", ROOM_MM + "mm", "space-after", "5mm", "font-size",
				"9.5pt", "line-height", "1.35");
		this.page.empty("table-column", "column-width", "46mm");
		this.page.empty("table-column", "column-width", (BAR_ROOM_MM + 2) + "mm");
		this.page.empty("table-column", "column-width", (ROOM_MM - 46 - BAR_ROOM_MM - 2) + "mm");
		this.page.start("table-body");
		for (var bar : chart.bars()) {
			bar(bar);
		}
		this.page.end();
		this.page.end();
	}

	private void bar(Bar bar) throws XMLStreamException {
		this.page.start("table-row", "keep-together.within-page", "20");
		plain(bar.label());
		this.page.start("table-cell", "padding", "0.8mm", "display-align", "center");
		this.page.start("block");
		double length = (double) BAR_ROOM_MM * bar.width() / THOUSAND;
		if (length > 0) {
			this.page.empty("leader", "leader-pattern", "rule", "rule-thickness", "3mm", "color", INK, "leader-length",
					String.format(java.util.Locale.ROOT, "%.1fmm", length));
		}
		this.page.end();
		this.page.end();
		plain(bar.text());
		this.page.end();
	}

	private void plain(String text) throws XMLStreamException {
		this.page.start("table-cell", "padding", "0.8mm", "display-align", "center");
		this.page.block(text);
		this.page.end();
	}

	private void caption(String caption) throws XMLStreamException {
		if (!caption.isEmpty()) {
			this.page.block(caption, "font-size", "10.5pt", "space-before", "3mm", "space-after", "1.5mm",
					"keep-with-next.within-page", "always");
		}
	}

	/** Many columns need small print. */
	private static String size(int columns) {
		if (columns <= FEW_COLUMNS) {
			return "10pt";
		}
		return (columns <= MANY_COLUMNS) ? "8.5pt" : "8pt";
	}

}
