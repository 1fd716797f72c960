package org.yichuang.content.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 稿件筛选 — which articles a list shows.
 *
 * @param site only this site's
 * @param channel only this channel's
 * @param state only those in this state
 * @param word only those whose title contains it
 * @param writer only those begun by this account
 * @param inBin those in the bin instead of the others
 */
@Term("稿件筛选")
public record ArticleFilter(@Nullable SiteId site, @Nullable ChannelId channel, @Nullable EditionState state,
		@Nullable String word, @Nullable AccountId writer, boolean inBin) {

	/**
	 * 分页位置 — where a slice begins and how long it is.
	 *
	 * @param after the key after which it begins; null for the beginning
	 * @param size how many, 1 to 200
	 */
	public record Position(@Nullable UUID after, int size) {
	}

}
