package org.yichuang.forms.model;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.documents.PrintedDocument;
import org.yichuang.documents.PrintedDocument.Block;
import org.yichuang.documents.PrintedDocument.Row;
import org.yichuang.forms.AnswerLine;

/** 填写单 — what somebody filled in, for paper: answers beside their questions. */
public final class AnswerSheet {

	private AnswerSheet() {
	}

	/**
	 * Returns the sheet.
	 * @param source small print at the foot of every page
	 * @param lines in the form's order
	 */
	public static PrintedDocument of(String title, String source, List<AnswerLine> lines) {
		var blocks = new ArrayList<Block>();
		var rows = new ArrayList<Row>();
		var section = "";
		for (var line : lines) {
			if (!line.section().equals(section)) {
				finish(section, rows, blocks);
				section = line.section();
			}
			rows.add(Row.filled(line.label(), line.words()));
		}
		finish(section, rows, blocks);
		return new PrintedDocument(title, source, blocks);
	}

	private static void finish(String section, List<Row> rows, List<Block> blocks) {
		if (rows.isEmpty()) {
			return;
		}
		if (!section.isEmpty()) {
			blocks.add(new Block.Heading(section));
		}
		blocks.add(new Block.Table(rows));
		rows.clear();
	}

}
