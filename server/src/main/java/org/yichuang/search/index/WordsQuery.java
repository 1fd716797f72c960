package org.yichuang.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.SiteId;
import org.yichuang.search.SearchQuery;
import org.yichuang.search.model.Words;

/**
 * 检索式 — words become a query: every word must stand in title or text as it was typed.
 * Where nothing does, most of the pairs of characters are enough.
 */
final class WordsQuery {

	private static final float OF_TITLE = 4;

	private static final float OF_NUMBER = 20;

	private static final double MOST_OF_THEM = 0.6;

	private final Analyzer analyzer = ChineseAnalyzer.ofWords();

	/** Returns the query that all words must match; empty if nothing can be looked up. */
	Optional<Query> strict(Words words, boolean titleOnly) {
		var all = new BooleanQuery.Builder();
		for (var word : words.all()) {
			var terms = terms(word);
			if (!terms.isEmpty()) {
				all.add(anywhere(word, terms, titleOnly), Occur.MUST);
			}
		}
		var query = all.build();
		return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
	}

	/** Returns the query that most pairs must match; empty if it would find no more. */
	Optional<Query> loose(Words words, boolean titleOnly) {
		var terms = new LinkedHashSet<String>();
		words.all().forEach((word) -> terms.addAll(terms(word)));
		if (terms.size() < 2) {
			return Optional.empty();
		}
		var some = new BooleanQuery.Builder();
		terms.forEach((term) -> some.add(inEitherField(term, titleOnly), Occur.SHOULD));
		return Optional.of(some.setMinimumNumberShouldMatch((int) Math.ceil(terms.size() * MOST_OF_THEM)).build());
	}

	/** Returns a query within the site, channel and days asked for. */
	static Query within(Query words, SearchQuery asked) {
		var all = new BooleanQuery.Builder().add(words, Occur.MUST);
		if (asked.site() != null) {
			all.add(new TermQuery(new Term(Fields.SITE, asked.site().toString())), Occur.FILTER);
		}
		if (asked.channel() != null) {
			all.add(new TermQuery(new Term(Fields.CHANNEL, asked.channel().toString())), Occur.FILTER);
		}
		if (asked.from() != null || asked.to() != null) {
			all.add(LongPoint.newRangeQuery(Fields.TIME, start(asked.from(), Long.MIN_VALUE),
					start(next(asked.to()), Long.MAX_VALUE) - 1), Occur.FILTER);
		}
		return all.build();
	}

	/** Returns a query that leaves sites out. */
	static Query without(Set<SiteId> hidden, Query words) {
		if (hidden.isEmpty()) {
			return words;
		}
		var terms = hidden.stream().map((site) -> new BytesRef(site.toString())).toList();
		return new BooleanQuery.Builder().add(words, Occur.MUST)
			.add(new TermInSetQuery(Fields.SITE, terms), Occur.MUST_NOT)
			.build();
	}

	private static @Nullable LocalDate next(@Nullable LocalDate day) {
		return (day != null && day.isBefore(LocalDate.MAX)) ? day.plusDays(1) : null;
	}

	private static long start(@Nullable LocalDate day, long otherwise) {
		if (day == null || day.getYear() < -9999 || day.getYear() > 9999) {
			return otherwise;
		}
		return Beijing.start(day).toEpochMilli();
	}

	private static Query anywhere(String word, List<String> terms, boolean titleOnly) {
		var any = new BooleanQuery.Builder().add(new BoostQuery(phrase(Fields.TITLE, terms), OF_TITLE), Occur.SHOULD);
		if (!titleOnly) {
			any.add(phrase(Fields.TEXT, terms), Occur.SHOULD);
			any.add(new BoostQuery(new TermQuery(new Term(Fields.NUMBER, EntryDocument.number(word))), OF_NUMBER),
					Occur.SHOULD);
		}
		return any.build();
	}

	private static Query inEitherField(String term, boolean titleOnly) {
		var inTitle = new TermQuery(new Term(Fields.TITLE, term));
		return titleOnly ? inTitle
				: new BooleanQuery.Builder().add(new BoostQuery(inTitle, OF_TITLE), Occur.SHOULD)
					.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.SHOULD)
					.build();
	}

	private static Query phrase(String field, List<String> terms) {
		return (terms.size() == 1) ? new TermQuery(new Term(field, terms.getFirst()))
				: new PhraseQuery(field, terms.toArray(String[]::new));
	}

	private List<String> terms(String word) {
		var terms = new ArrayList<String>();
		try (var tokens = this.analyzer.tokenStream(Fields.TEXT, word)) {
			var term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				terms.add(term.toString());
			}
			tokens.end();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return terms;
	}

}
