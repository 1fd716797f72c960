package org.yichuang.search.web.console;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.search.usecase.RebuildIndex;

/** The search index, for those who look after it. */
@RestController
class SearchIndexController {

	private final RebuildIndex rebuild;

	SearchIndexController(RebuildIndex rebuild) {
		this.rebuild = rebuild;
	}

	/** Has the index made anew. */
	@PostMapping("/api/console/search-index/rebuild")
	@Requires("search:rebuild")
	Rebuild rebuildSearchIndex(Actor actor) {
		return new Rebuild(this.rebuild.rebuild(actor));
	}

	/**
	 * What was begun.
	 *
	 * @param entries how many pages the new index will hold
	 */
	record Rebuild(long entries) {
	}

}
