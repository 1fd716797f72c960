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
 * 落位 — an article's place in one channel of one site.
 *
 * @param id identifies it
 * @param article which article
 * @param site which site
 * @param channel which channel
 * @param mode how it came there
 * @param state where it stands
 * @param slot place in the channel counted from the oldest, 0 and up; null before it
 * first goes live, never given twice
 * @param siteSlot the same over the whole site
 * @param pinned whether lists show it on top
 * @param liveAt when it first went live; the date that lists show
 * @param pushedBy who pushed it, null at home
 * @param version row version
 */
@Term("落位")
public record Placement(PlacementId id, ArticleId article, SiteId site, ChannelId channel, PlacementMode mode,
		PlacementState state, @Nullable Integer slot, @Nullable Integer siteSlot, boolean pinned,
		@Nullable Instant liveAt, @Nullable AccountId pushedBy, long version) {

	/** Returns a fresh one that is not live yet. */
	public static Placement fresh(Article article, PlacementMode mode, Where where) {
		return new Placement(PlacementId.next(), article.id(), where.site(), where.channel(), mode, where.state(), null,
				null, false, null, where.by(), 0);
	}

	/** Returns the same in another state. */
	public Placement in(PlacementState next) {
		return new Placement(this.id, this.article, this.site, this.channel, this.mode, next, this.slot, this.siteSlot,
				this.pinned, this.liveAt, this.pushedBy, this.version);
	}

	/** Returns the same, live in these slots. */
	public Placement live(int inChannel, int inSite, Instant now) {
		return new Placement(this.id, this.article, this.site, this.channel, this.mode, PlacementState.LIVE, inChannel,
				inSite, this.pinned, (this.liveAt != null) ? this.liveAt : now, this.pushedBy, this.version);
	}

	/**
	 * 落位去向 — where a fresh placement goes.
	 *
	 * @param by who pushed it, null at home
	 */
	public record Where(SiteId site, ChannelId channel, PlacementState state, @Nullable AccountId by) {
	}

}
