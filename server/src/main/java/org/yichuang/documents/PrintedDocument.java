package org.yichuang.documents;

import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 文书 — a text for paper, A4 upright. All texts are plain.
 *
 * @param title in the middle at the top; empty where a letter's own blocks say it
 * @param source small print under every page: whose it is and where it came from
 * @param blocks in order
 */
@Term("文书")
public record PrintedDocument(String title, String source, List<Block> blocks) {

	public PrintedDocument {
		blocks = List.copyOf(blocks);
	}

	/** 文书段落 — a piece of a document. */
	public sealed interface Block {

		/**
		 * 标题.
		 *
		 * @param text the heading
		 */
		record Heading(String text) implements Block {
		}

		/**
		 * 正文.
		 *
		 * @param text one paragraph
		 */
		record Paragraph(String text) implements Block {
		}

		/**
		 * 版头 — what an official letter begins with (GB/T 9704): who issues it, over a red
		 * line.
		 *
		 * @param issuer legal name of the body
		 * @param number issue number; empty while it has none
		 */
		record Letterhead(String issuer, String number) implements Block {
		}

		/**
		 * 公文标题.
		 *
		 * @param text in the middle, large
		 */
		record LetterTitle(String text) implements Block {
		}

		/**
		 * 主送.
		 *
		 * @param text to whom, at the left edge
		 */
		record Salutation(String text) implements Block {
		}

		/**
		 * 公文正文.
		 *
		 * @param text one paragraph in letter size, its first line indented
		 */
		record LetterParagraph(String text) implements Block {
		}

		/**
		 * 落款 — who signs and when, at the right.
		 *
		 * @param issuer legal name of the body
		 * @param date as letters write it, such as 2026年11月22日
		 */
		record Signature(String issuer, String date) implements Block {
		}

		/**
		 * 另起一页 — what follows begins on a new page.
		 */
		record PageBreak() implements Block {
		}

		/**
		 * 表格 — two columns with a frame.
		 *
		 * @param rows in order
		 */
		record Table(List<Row> rows) implements Block {

			public Table {
				rows = List.copyOf(rows);
			}

		}

		/**
		 * 格网 — a table with headings above and beside, where cells reach over several
		 * columns or rows.
		 *
		 * @param caption stands over it, may be empty
		 * @param widths of the columns, in proportion to each other
		 * @param heads how many rows are headings, drawn anew on every page
		 * @param rows the cells that begin in each row
		 */
		record Grid(String caption, List<Integer> widths, int heads, List<List<Cell>> rows) implements Block {

			public Grid {
				widths = List.copyOf(widths);
				rows = List.copyOf(rows);
			}

		}

		/**
		 * 条形图 — bars with their numbers, one under the other.
		 *
		 * @param caption stands over it
		 * @param bars from top to bottom
		 */
		record Bars(String caption, List<Bar> bars) implements Block {

			public Bars {
				bars = List.copyOf(bars);
			}

		}

	}

	/**
	 * 格.
	 *
	 * @param text what stands there
	 * @param kind what it is
	 * @param columns over how many columns it reaches
	 * @param rows over how many rows
	 */
	public record Cell(String text, Kind kind, int columns, int rows) {

		/** 格的种类. */
		public enum Kind {

			/** 表头. */
			HEAD,
			/** 文字. */
			TEXT,
			/** 数字. */
			NUMBER

		}

	}

	/**
	 * 条.
	 *
	 * @param label what stands beside it
	 * @param text its number
	 * @param width in thousandths of the room
	 */
	public record Bar(String label, String text, int width) {
	}

	/**
	 * 表格行.
	 *
	 * @param label what stands left
	 * @param hint small print under the label, may be empty
	 * @param lines what stands right, one under the other
	 * @param room least height in millimetres, for writing by hand; 0 where there is
	 * nothing to write
	 */
	public record Row(String label, String hint, List<String> lines, int room) {

		public Row {
			lines = List.copyOf(lines);
		}

		/** Returns a row that was filled in. */
		public static Row filled(String label, List<String> lines) {
			return new Row(label, "", lines, 0);
		}

	}

}
