package org.yichuang.content.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.content.ArticleId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 稿件行 — an article as lists show it.
 *
 * @param id identifies it
 * @param title title of its newest edition
 * @param state state of its newest edition
 * @param kind code of its kind
 * @param site its home site
 * @param channel its home channel
 * @param isLive whether readers see some edition of it
 * @param version row version of its newest edition, to act on it
 * @param number number of its newest edition, from 1
 * @param writer who began the newest edition
 * @param changedAt when it last changed
 * @param submittedAt when it was last sent in
 * @param publishAt when it shall go live
 */
@Term("稿件行")
public record ArticleLine(ArticleId id, String title, EditionState state, String kind, SiteId site, ChannelId channel,
		boolean isLive, long version, int number, @Nullable AccountId writer, Instant changedAt,
		@Nullable Instant submittedAt, @Nullable Instant publishAt) {
}
