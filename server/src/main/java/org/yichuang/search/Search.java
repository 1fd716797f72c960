package org.yichuang.search;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.yichuang.search.index.Finder;
import org.yichuang.search.index.SearchIndex;

/**
 * 检索 — what other rooms may ask of search. Which engine stands behind it is nobody else's
 * matter.
 */
@Component
public class Search {

	private final SearchIndex index;

	private final Finder finder;

	private final Cache<Asked, SearchResults> recent = Caffeine.newBuilder()
		.maximumSize(300)
		.expireAfterWrite(Duration.ofSeconds(30))
		.build();

	Search(SearchIndex index, Finder finder) {
		this.index = index;
		this.finder = finder;
	}

	/** Finds what is published now; words of any script variant find both. */
	public SearchResults find(SearchQuery query) {
		return this.index.reading((searcher, edition) -> this.recent.get(new Asked(query, edition),
				(asked) -> this.finder.find(searcher, query)));
	}

	/** A question to one edition of the index. */
	private record Asked(SearchQuery query, long edition) {
	}

}
