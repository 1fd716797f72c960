package org.yichuang.documents.print;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.yichuang.documents.PrintedDocument;
import org.yichuang.documents.PrintedDocument.Block;
import org.yichuang.documents.PrintedDocument.Row;

/**
 * 版面 — a document as XSL formatting objects: A4, margins of a hand's width, page numbers,
 * the source in small print at the foot.
 */
public final class FormattingObjects {

	private static final String SPACE = "http://www.w3.org/1999/XSL/Format";

	static final String FRAME = "0.5pt solid #444444";

	private static final String FOOT = "xsl-region-after";

	private static final String RED = "#c00000";

	/** 三号字. */
	private static final int LETTER_POINTS = 16;

	private static final String LETTER_SIZE = LETTER_POINTS + "pt";

	private static final String LETTER_LINE = "26pt";

	/** 160 mm. */
	private static final int WIDTH_POINTS = 453;

	/** How many characters wide a date is, its figures counted as half ones. */
	private static final int DATE_LENGTH = 8;

	private final XMLStreamWriter out;

	private FormattingObjects(XMLStreamWriter out) {
		this.out = out;
	}

	/** Returns the layout as XML. */
	public static String of(PrintedDocument document) {
		var text = new StringWriter();
		try {
			var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			new FormattingObjects(out).document(document);
			out.close();
		}
		catch (XMLStreamException cause) {
			throw new IllegalStateException("cannot lay out a document", cause);
		}
		return text.toString();
	}

	private void document(PrintedDocument document) throws XMLStreamException {
		start("root", "font-family", PdfPrinter.FAMILY, "font-size", "11pt", "line-height", "1.6", "language", "zh");
		this.out.writeNamespace("fo", SPACE);
		master();
		start("page-sequence", "master-reference", "page");
		start("static-content", "flow-name", FOOT);
		foot(document.source());
		this.out.writeEndElement();
		start("flow", "flow-name", "xsl-region-body");
		if (!document.title().isEmpty()) {
			block(document.title(), "font-size", "18pt", "text-align", "center", "space-after", "10mm");
		}
		for (var block : document.blocks()) {
			block(block);
		}
		this.out.writeEndElement();
		this.out.writeEndElement();
		this.out.writeEndElement();
	}

	private void master() throws XMLStreamException {
		start("layout-master-set");
		start("simple-page-master", "master-name", "page", "page-width", "210mm", "page-height", "297mm", "margin",
				"20mm 25mm 12mm 25mm");
		empty("region-body", "margin-bottom", "16mm");
		empty("region-after", "extent", "12mm");
		this.out.writeEndElement();
		this.out.writeEndElement();
	}

	private void foot(String source) throws XMLStreamException {
		start("block", "font-size", "8.5pt", "color", "#444444", "text-align", "center");
		text(source);
		text("　第 ");
		empty("page-number");
		text(" 页");
		this.out.writeEndElement();
	}

	private void block(Block block) throws XMLStreamException {
		switch (block) {
			case Block.Heading heading -> block(heading.text(), "font-size", "13pt", "space-before", "6mm",
					"space-after", "2mm", "keep-with-next.within-page", "always");
			case Block.Paragraph paragraph -> block(paragraph.text(), "space-after", "2mm");
			case Block.Letterhead head -> letterhead(head);
			case Block.LetterTitle title -> block(title.text(), "font-size", "20pt", "line-height", "30pt",
					"text-align", "center", "space-before", "7mm", "space-after", "5mm");
			case Block.Salutation salutation ->
				block(salutation.text(), "font-size", LETTER_SIZE, "line-height", LETTER_LINE);
			case Block.LetterParagraph paragraph -> block(paragraph.text(), "font-size", LETTER_SIZE, "line-height",
					LETTER_LINE, "text-indent", "32pt", "orphans", "2", "widows", "2");
			case Block.Signature signature -> signature(signature);
			case Block.PageBreak page -> empty("block", "break-before", "page");
			case Block.Table table -> table(table);
			case Block.Grid grid -> new GridObjects(this).grid(grid);
			case Block.Bars bars -> new GridObjects(this).bars(bars);
		}
	}

	/** The issuer's name fills the line at most; the line below it is red. */
	private void letterhead(Block.Letterhead head) throws XMLStreamException {
		var size = Math.clamp(WIDTH_POINTS / Math.max(head.issuer().length(), 1), 12, 30);
		block(head.issuer(), "font-size", size + "pt", "line-height", "1.3", "color", RED, "text-align", "center",
				"space-before", "4mm", "space-before.conditionality", "retain", "space-after", "6mm");
		block(head.number().isEmpty() ? "　" : head.number(), "font-size", "14pt", "text-align", "center",
				"padding-bottom", "3mm", "border-bottom-style", "solid", "border-bottom-width", "1.2pt",
				"border-bottom-color", RED);
	}

	/**
	 * Issuer and date stand in the middle of each other, two characters from the edge.
	 */
	private void signature(Block.Signature signature) throws XMLStreamException {
		var wide = LETTER_POINTS * Math.max(signature.issuer().length(), DATE_LENGTH);
		var indent = Math.max(WIDTH_POINTS - wide - 2 * LETTER_POINTS, 0) + "pt";
		for (var line : List.of(signature.issuer(), signature.date())) {
			block(line, "font-size", LETTER_SIZE, "line-height", LETTER_LINE, "text-align", "center", "start-indent",
					indent, "end-indent", 2 * LETTER_POINTS + "pt", "space-before",
					line.equals(signature.issuer()) ? "14mm" : "0mm", "keep-with-previous.within-page", "always");
		}
	}

	private void table(Block.Table table) throws XMLStreamException {
		if (table.rows().isEmpty()) {
			return;
		}
		start("table", "table-layout", "fixed", "width", "160mm", "space-after", "4mm");
		empty("table-column", "column-width", "48mm");
		empty("table-column", "column-width", "112mm");
		start("table-body");
		for (var row : table.rows()) {
			row(row);
		}
		this.out.writeEndElement();
		this.out.writeEndElement();
	}

	private void row(Row row) throws XMLStreamException {
		start("table-row", "keep-together.within-page", "20", "height", Math.max(row.room(), 9) + "mm");
		start("table-cell", "border", FRAME, "padding", "1.5mm");
		block(row.label());
		if (!row.hint().isEmpty()) {
			block(row.hint(), "font-size", "8.5pt", "line-height", "1.4", "color", "#444444");
		}
		this.out.writeEndElement();
		start("table-cell", "border", FRAME, "padding", "1.5mm");
		for (var line : row.lines()) {
			block(line);
		}
		if (row.lines().isEmpty()) {
			empty("block");
		}
		this.out.writeEndElement();
		this.out.writeEndElement();
	}

	void block(String words, String... attributes) throws XMLStreamException {
		start("block", attributes);
		this.out.writeAttribute("linefeed-treatment", "preserve");
		text(words);
		this.out.writeEndElement();
	}

	void start(String name, String... attributes) throws XMLStreamException {
		this.out.writeStartElement("fo", name, SPACE);
		attributes(attributes);
	}

	void end() throws XMLStreamException {
		this.out.writeEndElement();
	}

	void empty(String name, String... attributes) throws XMLStreamException {
		this.out.writeEmptyElement("fo", name, SPACE);
		attributes(attributes);
	}

	private void attributes(String... namesAndValues) throws XMLStreamException {
		for (var i = 0; i < namesAndValues.length; i += 2) {
			this.out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
		}
	}

	/** Writes words without what XML cannot hold. */
	private void text(String words) throws XMLStreamException {
		var kept = new StringBuilder(words.length());
		words.codePoints().filter(FormattingObjects::isAllowed).forEach(kept::appendCodePoint);
		this.out.writeCharacters(kept.toString());
	}

	private static boolean isAllowed(int point) {
		return point == '\t' || point == '\n' || (point >= ' ' && point <= 0xD7FF)
				|| (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
	}

}
