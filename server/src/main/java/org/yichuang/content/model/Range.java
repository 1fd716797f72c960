package org.yichuang.content.model;

import java.util.Set;

import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 范围 — a set of sites and single channels.
 *
 * @param everywhere whether it is the whole group; the sets do not matter then
 * @param sites whole sites
 * @param channels single channels
 */
@Term("范围")
public record Range(boolean everywhere, Set<SiteId> sites, Set<ChannelId> channels) {

	/** The whole group. */
	public static final Range EVERYWHERE = new Range(true, Set.of(), Set.of());

	/** Says whether nothing lies inside. */
	public boolean isEmpty() {
		return !this.everywhere && this.sites.isEmpty() && this.channels.isEmpty();
	}

}
