package org.yichuang.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;

/**
 * 检索结果.
 *
 * @param total how many there are
 * @param hits those of this page
 * @param bySite counts by site, largest first, at most 20
 * @param loose whether nothing matched all the words, so that these match most of them
 */
public record SearchResults(long total, List<Hit> hits, Map<SiteId, Long> bySite, boolean loose) {

	/** How many hits a page shows. */
	public static final int PAGE_SIZE = 10;

	/** How many pages can be turned. */
	public static final int MOST_PAGES = 100;

	/** What is found when nothing is asked for. */
	public static final SearchResults NONE = new SearchResults(0, List.of(), Map.of(), false);

	/**
	 * 命中.
	 *
	 * @param title safe HTML: escaped text with {@code <mark>}
	 * @param excerpt safe HTML: escaped text with {@code <mark>}
	 */
	public record Hit(SiteId site, @Nullable ChannelId channel, String url, String title, String excerpt, String source,
			Instant publishedAt) {
	}

	/** Returns how many pages can be turned. */
	public int pages() {
		return (int) Math.min(MOST_PAGES, (this.total + PAGE_SIZE - 1) / PAGE_SIZE);
	}

}
