package org.yichuang.content.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.content.ArticleId;
import org.yichuang.content.PlacementId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 在线条目 — a live article as lists show it.
 *
 * @param where where it stands
 * @param article which article
 * @param home where its own page is
 * @param title its title
 * @param summary may be empty
 * @param source where it comes from
 * @param picture picture for lists, if any
 * @param changedAt when its live edition was published, for maps
 */
@Term("在线条目")
public record LiveItem(Where where, ArticleId article, Home home, String title, String summary, String source,
		@Nullable Picture picture, Instant changedAt) {

	/**
	 * 条目位置.
	 *
	 * @param slot place in the channel, from the oldest
	 * @param liveAt the date that readers see
	 */
	public record Where(PlacementId placement, SiteId site, ChannelId channel, PlacementMode mode, int slot,
			boolean pinned, Instant liveAt) {
	}

	/**
	 * 条目出处.
	 *
	 * @param number the article's number, for its address
	 */
	public record Home(SiteId site, ChannelId channel, long number) {
	}

}
