package org.yichuang.search;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;
import org.yichuang.search.index.Finder;
import org.yichuang.search.index.SearchIndex;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

/**
 * 检索 — what other rooms may ask of search. Which engine stands behind it is nobody else's
 * matter.
 */
@Component
public class Search {

	private final SearchIndex index;

	private final Finder finder;

	private final Sites sites;

	private final Cache<Asked, SearchResults> recent = Caffeine.newBuilder()
		.maximumSize(300)
		.expireAfterWrite(Duration.ofSeconds(30))
		.build();

	Search(SearchIndex index, Finder finder, Sites sites) {
		this.index = index;
		this.finder = finder;
		this.sites = sites;
	}

	/** Finds what is published now; words of any script variant find both. */
	public SearchResults find(SearchQuery query) {
		var hidden = hidden();
		return this.index.reading((searcher, edition) -> this.recent.get(new Asked(query, hidden, edition),
				(asked) -> this.finder.find(searcher, query, hidden)));
	}

	/** Sites whose pages are not shown are not searched either. */
	private Set<SiteId> hidden() {
		return this.sites.all()
			.stream()
			.filter((site) -> site.state() != SiteState.RUNNING && site.state() != SiteState.CLOSING)
			.map(Site::id)
			.collect(Collectors.toSet());
	}

	/** A question to one edition of the index. */
	private record Asked(SearchQuery query, Set<SiteId> hidden, long edition) {
	}

}
