package org.yichuang.content.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.content.ArticleId;
import org.yichuang.content.PlacementId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 推送行 — something pushed that waits to be taken or declined.
 *
 * @param id identifies the placement
 * @param article which article
 * @param title its title
 * @param from its home site
 * @param site to which site
 * @param channel to which channel
 * @param mode reference or copy
 * @param pushedBy who pushed it
 * @param at when
 * @param isLive whether the article is live at home
 */
@Term("推送行")
public record PushLine(PlacementId id, ArticleId article, String title, SiteId from, SiteId site, ChannelId channel,
		PlacementMode mode, @Nullable AccountId pushedBy, Instant at, boolean isLive) {
}
