package org.yichuang.publishing.spi;

import java.util.Set;
import java.util.function.Consumer;

import org.yichuang.kernel.SiteId;

/**
 * 收录页面 — a room says which of its pages search engines should find. They stand in the
 * first part of a site's map, so there are few: what is old is reached through lists.
 */
public interface MappedPages {

	/** How many single pages a room names at most besides its lists. */
	int MOST = 1_000;

	/** Returns the tags whose change changes what the room names. */
	Set<String> tags(SiteId site);

	/** Names the paths of the room's pages on a site. */
	void forEachPath(SiteId site, Consumer<String> sink);

}
