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
 */
public record SearchResults(long total, List<Hit> hits, Map<SiteId, Long> bySite) {

	/**
	 * 命中.
	 *
	 * @param title safe HTML: escaped text with {@code <mark>}
	 * @param excerpt safe HTML: escaped text with {@code <mark>}
	 */
	public record Hit(SiteId site, @Nullable ChannelId channel, String url, String title, String excerpt, String source,
			Instant publishedAt) {
	}

}
