package org.yichuang.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.search.SearchQuery;
import org.yichuang.search.SearchResults;
import org.yichuang.search.model.Words;

/** 查找 — runs a query and shows one page of what it found. */
@Component
public class Finder {

	private static final int MOST_SITES = 20;

	private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE,
			new SortField(Fields.TIME, SortField.Type.LONG, true));

	private static final Sort BY_TIME = new Sort(new SortField(Fields.TIME, SortField.Type.LONG, true),
			SortField.FIELD_SCORE);

	private final WordsQuery queries = new WordsQuery();

	private final Marks marks = new Marks();

	/**
	 * Finds one page of hits.
	 * @param hidden sites whose pages are left out
	 */
	public SearchResults find(IndexSearcher searcher, SearchQuery asked, Set<SiteId> hidden) {
		var words = Words.of(asked.words());
		try {
			var strict = this.queries.strict(words, asked.titleOnly());
			var found = strict.isPresent() ? look(searcher, WordsQuery.without(hidden, strict.get()), asked)
					: Optional.<Found>empty();
			if (found.isPresent() || strict.isEmpty()) {
				return found.isPresent() ? show(searcher, found.get(), asked, false) : SearchResults.NONE;
			}
			var loose = this.queries.loose(words, asked.titleOnly());
			var most = loose.isPresent() ? look(searcher, WordsQuery.without(hidden, loose.get()), asked)
					: Optional.<Found>empty();
			return most.isPresent() ? show(searcher, most.get(), asked, true) : SearchResults.NONE;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static Optional<Found> look(IndexSearcher searcher, Query words, SearchQuery asked) throws IOException {
		int wanted = page(asked) * SearchResults.PAGE_SIZE;
		var top = new TopFieldCollectorManager(asked.newestFirst() ? BY_TIME : BY_RELEVANCE, wanted, null,
				Integer.MAX_VALUE);
		var results = searcher.search(WordsQuery.within(words, asked), both(top, new SiteCounts()));
		var docs = (TopDocs) results[0];
		@SuppressWarnings("unchecked")
		var counts = (Map<String, Long>) results[1];
		return (docs.totalHits.value() == 0) ? Optional.empty() : Optional.of(new Found(words, docs, counts));
	}

	private static CollectorManager<?, Object[]> both(CollectorManager<?, ?> first, CollectorManager<?, ?> second) {
		return new MultiCollectorManager(first, second);
	}

	private SearchResults show(IndexSearcher searcher, Found found, SearchQuery asked, boolean loose)
			throws IOException {
		int from = (page(asked) - 1) * SearchResults.PAGE_SIZE;
		var all = found.docs().scoreDocs;
		var docs = (from < all.length) ? Arrays.copyOfRange(all, from, all.length) : new ScoreDoc[0];
		var page = new TopDocs(found.docs().totalHits, docs);
		var hits = (docs.length == 0) ? List.<SearchResults.Hit>of() : hits(searcher, found.words(), page);
		return new SearchResults(found.docs().totalHits.value(), hits, largest(found.bySite()), loose);
	}

	private List<SearchResults.Hit> hits(IndexSearcher searcher, Query words, TopDocs page) throws IOException {
		var titles = this.marks.titles(searcher, words, page);
		var excerpts = this.marks.excerpts(searcher, words, page);
		var stored = searcher.storedFields();
		var hits = new ArrayList<SearchResults.Hit>();
		for (int i = 0; i < page.scoreDocs.length; i++) {
			hits.add(hit(stored.document(page.scoreDocs[i].doc), titles[i], excerpts[i]));
		}
		return hits;
	}

	private static SearchResults.Hit hit(Document stored, String title, String excerpt) {
		var channel = stored.get(Fields.CHANNEL);
		var time = stored.getField(Fields.TIME).numericValue().longValue();
		return new SearchResults.Hit(SiteId.of(stored.get(Fields.SITE)), channel(channel), stored.get(Fields.URL),
				title.isEmpty() ? Marks.escaped(stored.get(Fields.TITLE)) : title,
				excerpt.isEmpty() ? Marks.escaped(stored.get(Fields.SUMMARY)) : excerpt, stored.get(Fields.SOURCE),
				Instant.ofEpochMilli(time));
	}

	private static @Nullable ChannelId channel(@Nullable String id) {
		return (id != null) ? ChannelId.of(id) : null;
	}

	private static Map<SiteId, Long> largest(Map<String, Long> counts) {
		var sorted = new LinkedHashMap<SiteId, Long>();
		counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_SITES)
			.forEach((entry) -> sorted.put(SiteId.of(entry.getKey()), entry.getValue()));
		return sorted;
	}

	private static int page(SearchQuery asked) {
		return Math.clamp(asked.page(), 1, SearchResults.MOST_PAGES);
	}

	/** What a query found. */
	private record Found(Query words, TopDocs docs, Map<String, Long> bySite) {
	}

}
