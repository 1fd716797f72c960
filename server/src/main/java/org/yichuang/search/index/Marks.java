package org.yichuang.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * 标红 — marks what was found, in the characters of the original. Everything else is
 * escaped, so that no title becomes markup.
 */
final class Marks {

	/** How much of a text an excerpt shows around its first hit. */
	private static final int EXCERPT = 160;

	private static final int BEFORE_FIRST_HIT = 40;

	private final ChineseAnalyzer analyzer = ChineseAnalyzer.ofTexts();

	/** Returns the marked titles of hits. */
	String[] titles(IndexSearcher searcher, Query words, TopDocs hits) {
		var highlighter = builder(searcher).withBreakIterator(WholeBreakIterator::new)
			.withFormatter(new Whole(Integer.MAX_VALUE))
			.withMaxNoHighlightPassages(1)
			.build();
		return marked(highlighter, Fields.TITLE, words, hits);
	}

	/** Returns marked excerpts of hits, empty where nothing of the text was found. */
	String[] excerpts(IndexSearcher searcher, Query words, TopDocs hits) {
		var highlighter = builder(searcher).withBreakIterator(Marks::sentences)
			.withFormatter(new Whole(EXCERPT))
			.withMaxNoHighlightPassages(0)
			.build();
		return marked(highlighter, Fields.TEXT, words, hits);
	}

	/** Returns text as markup. */
	static String escaped(String text) {
		var html = new StringBuilder(text.length() + 16);
		escape(text, 0, text.length(), html);
		return html.toString();
	}

	private UnifiedHighlighter.Builder builder(IndexSearcher searcher) {
		return UnifiedHighlighter.builder(searcher, this.analyzer)
			.withMaxLength(Integer.MAX_VALUE - 1)
			.withFieldMatcher(null);
	}

	private static BreakIterator sentences() {
		return LengthGoalBreakIterator.createClosestToLength(BreakIterator.getSentenceInstance(Locale.CHINA), EXCERPT,
				0.25f);
	}

	private static String[] marked(UnifiedHighlighter highlighter, String field, Query words, TopDocs hits) {
		try {
			var texts = highlighter.highlight(field, words, hits, 1);
			for (int i = 0; i < texts.length; i++) {
				texts[i] = Objects.requireNonNullElse(texts[i], "");
			}
			return texts;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static void escape(String text, int from, int to, StringBuilder html) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			switch (c) {
				case '<' -> html.append("&lt;");
				case '>' -> html.append("&gt;");
				case '&' -> html.append("&amp;");
				case '"' -> html.append("&quot;");
				case '\'' -> html.append("&#39;");
				default -> html.append((c < ' ') ? ' ' : c);
			}
		}
	}

	/** Writes one passage, at most so many characters of it. */
	private static final class Whole extends PassageFormatter {

		private final int most;

		Whole(int most) {
			this.most = most;
		}

		@Override
		public String format(Passage[] passages, String content) {
			var html = new StringBuilder();
			for (var passage : passages) {
				write(passage, content, html);
			}
			return html.toString();
		}

		private void write(Passage passage, String content, StringBuilder html) {
			int first = (passage.getNumMatches() > 0) ? passage.getMatchStarts()[0] : passage.getStartOffset();
			boolean fits = passage.getEndOffset() - passage.getStartOffset() <= this.most;
			int from = fits ? passage.getStartOffset() : Math.max(passage.getStartOffset(), first - BEFORE_FIRST_HIT);
			int to = fits ? passage.getEndOffset() : Math.min(passage.getEndOffset(), from + this.most);
			html.append((from > 0 && this.most < content.length()) ? "……" : "");
			int at = from;
			for (int i = 0; i < passage.getNumMatches(); i++) {
				int start = Math.max(at, passage.getMatchStarts()[i]);
				int end = Math.min(to, passage.getMatchEnds()[i]);
				if (start < end) {
					escape(content, at, start, html);
					html.append("<mark>");
					escape(content, start, end, html);
					html.append("</mark>");
					at = end;
				}
			}
			escape(content, at, Math.max(at, to), html);
			html.append((to < content.length()) ? "……" : "");
		}

	}

}
