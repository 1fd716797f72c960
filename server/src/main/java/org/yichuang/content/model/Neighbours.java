package org.yichuang.content.model;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 上一篇下一篇 — what stands beside an article in its channel.
 *
 * @param before the older one, if any
 * @param after the newer one, if any
 */
@Term("上一篇下一篇")
public record Neighbours(@Nullable Neighbour before, @Nullable Neighbour after) {

	/** Nothing on either side. */
	public static final Neighbours NONE = new Neighbours(null, null);

	/**
	 * 相邻稿件.
	 *
	 * @param fileName last part of its address
	 * @param isReference whether its page is at its home, else in the same channel
	 */
	public record Neighbour(String title, String fileName, boolean isReference, SiteId homeSite,
			ChannelId homeChannel) {
	}

}
