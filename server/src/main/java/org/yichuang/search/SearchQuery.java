package org.yichuang.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 检索条件.
 *
 * @param words what the reader typed; hostile, never query syntax
 * @param site only this site; null for the whole group
 * @param channel only this channel; null for all
 * @param from first day of publication, inclusive; null for any
 * @param to last day of publication, inclusive; null for any
 * @param titleOnly whether only titles are searched
 * @param newestFirst by time, else by relevance
 * @param page from 1 to 100
 */
@Term("检索条件")
public record SearchQuery(String words, @Nullable SiteId site, @Nullable ChannelId channel, @Nullable LocalDate from,
		@Nullable LocalDate to, boolean titleOnly, boolean newestFirst, int page) {

}
