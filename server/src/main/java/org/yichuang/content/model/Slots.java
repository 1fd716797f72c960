package org.yichuang.content.model;

import org.yichuang.kernel.Term;

/**
 * 槽位 — list pages count from the oldest: page 1 holds slots 0 to 19 for ever, so that a
 * new article rewrites one list page and not all of them.
 */
@Term("槽位")
public final class Slots {

	/** How many slots a list page holds. */
	public static final int SIZE = 20;

	/** How many slots of a site a part of its sitemap holds. */
	public static final int SITEMAP_SIZE = 1000;

	private Slots() {
	}

	/** Returns the list page of a slot, 1 and up. */
	public static int page(int slot) {
		return slot / SIZE + 1;
	}

	/** Returns the first slot of a list page. */
	public static int first(int page) {
		return (page - 1) * SIZE;
	}

	/** Returns the sitemap part of a site's slot, 1 and up; part 0 is for channels. */
	public static int sitemapPart(int siteSlot) {
		return siteSlot / SITEMAP_SIZE + 1;
	}

}
