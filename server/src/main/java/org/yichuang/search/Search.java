package org.yichuang.search;

import org.springframework.stereotype.Component;

/** 检索 — what other rooms may ask of search. */
@Component
public class Search {

	/** Finds what is published now; words of any script variant find both. */
	public SearchResults find(SearchQuery query) {
		throw new UnsupportedOperationException();
	}

}
