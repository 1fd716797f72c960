package org.yichuang.frontdoor.web.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Publishing;
import org.yichuang.search.Search;
import org.yichuang.search.SearchLimits;
import org.yichuang.search.SearchQuery;
import org.yichuang.search.SearchResults;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Search for programs: the same hits as readers get. */
@RestController
class OpenSearchController {

	private final Search search;

	private final Sites sites;

	private final Publishing publishing;

	private final SearchLimits limits;

	OpenSearchController(Search search, Sites sites, Publishing publishing, SearchLimits limits) {
		this.search = search;
		this.sites = sites;
		this.publishing = publishing;
		this.limits = limits;
	}

	/**
	 * Finds what is published.
	 * @param q words, all of which must be there
	 * @param site code of a site; all of the group without
	 * @param from first day of publication
	 * @param to last day of publication
	 * @param page from 1 to 100
	 */
	@GetMapping("/api/open/search")
	@Public("anybody may search what is published, so often a minute")
	Found searchPublished(@RequestParam String q, @RequestParam(required = false) @Nullable String site,
			@RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to, @RequestParam(defaultValue = "1") int page,
			HttpServletRequest request) {
		if (!this.limits.admits(request.getRemoteAddr())) {
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
		var results = this.search.find(new SearchQuery(q, wanted(site), null, from, to, false, false, page));
		return new Found(results.total(), results.pages(), results.loose(),
				results.hits().stream().map(this::item).toList());
	}

	private @Nullable SiteId wanted(@Nullable String code) {
		return Optional.ofNullable(code)
			.map((given) -> this.sites.byCode(given).orElseThrow(() -> new NotFound("site " + given)))
			.map(Site::id)
			.orElse(null);
	}

	private Item item(SearchResults.Hit hit) {
		var site = this.sites.get(hit.site());
		return new Item(hit.title(), hit.excerpt(), this.publishing.address(site.id(), hit.url()), site.code(),
				site.name(), hit.source(), hit.publishedAt());
	}

	/**
	 * What was found.
	 *
	 * @param total how many there are
	 * @param pages how many pages can be turned
	 * @param loose whether nothing has all the words, so that these have most of them
	 * @param items those of this page
	 */
	record Found(long total, int pages, boolean loose, List<Item> items) {
	}

	/**
	 * One hit.
	 *
	 * @param title safe HTML with {@code <mark>}
	 * @param excerpt safe HTML with {@code <mark>}
	 * @param url whole address
	 * @param siteCode code of its site
	 * @param siteName name of its site
	 * @param source where it comes from
	 * @param publishedAt when it was published
	 */
	record Item(String title, String excerpt, String url, String siteCode, String siteName, String source,
			Instant publishedAt) {
	}

}
