package org.yichuang.requests.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.yichuang.documents.PrintedDocument;
import org.yichuang.documents.PrintedDocument.Block;
import org.yichuang.documents.PrintedDocument.Row;
import org.yichuang.requests.model.LetterPaper;

/** Lays a letter out for paper, as official letters look (GB/T 9704 where it fits). */
final class LayLetter {

	private LayLetter() {
	}

	static PrintedDocument of(LetterPaper paper) {
		var blocks = new ArrayList<Block>();
		blocks.add(new Block.Letterhead(paper.issuer(), paper.number()));
		blocks.add(new Block.LetterTitle(paper.title()));
		if (!paper.to().isEmpty()) {
			blocks.add(new Block.Salutation(paper.to()));
		}
		paper.text().lines().filter((line) -> !line.isBlank()).map(String::strip).forEach((line) -> add(line, blocks));
		annexes(paper.annexes()).forEach((line) -> add(line, blocks));
		if (!paper.text().isBlank()) {
			blocks.add(new Block.Signature(paper.issuer(), paper.date()));
		}
		var form = paper.form();
		if (form != null) {
			form(form, !paper.text().isBlank(), blocks);
		}
		return new PrintedDocument("", (paper.issuer() + "　" + paper.number()).strip(), blocks);
	}

	private static void add(String paragraph, List<Block> blocks) {
		blocks.add(new Block.LetterParagraph(paragraph));
	}

	/** 附件：one line if there is one, else numbered. */
	private static List<String> annexes(List<String> names) {
		if (names.size() < 2) {
			return names.stream().map((name) -> "附件：" + name).toList();
		}
		return IntStream.range(0, names.size())
			.mapToObj((i) -> ((i == 0) ? "附件：" : "　　　") + (i + 1) + ". " + names.get(i))
			.toList();
	}

	private static void form(LetterPaper.Form form, boolean follows, List<Block> blocks) {
		if (follows) {
			blocks.add(new Block.PageBreak());
		}
		if (!form.title().isEmpty()) {
			blocks.add(new Block.LetterTitle(form.title()));
		}
		blocks.add(new Block.Table(form.rows()
			.stream()
			.map((row) -> new Row(row.label(), row.hint(), row.value().isEmpty() ? List.of() : List.of(row.value()),
					row.room()))
			.toList()));
	}

}
