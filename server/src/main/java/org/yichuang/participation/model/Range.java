package org.yichuang.participation.model;

import java.util.Set;

import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 范围 — a set of sites.
 *
 * @param everywhere whether it is the whole group; the set does not matter then
 * @param sites single sites
 */
@Term("范围")
public record Range(boolean everywhere, Set<SiteId> sites) {

	/** The whole group. */
	public static final Range EVERYWHERE = new Range(true, Set.of());

}
