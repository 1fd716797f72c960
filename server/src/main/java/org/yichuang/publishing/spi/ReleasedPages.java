package org.yichuang.publishing.spi;

import java.util.Collection;

/**
 * 发布监听 — hears of released pages while readers are held back, so that a memory of pages
 * can be dropped before anybody reads again. Must answer within milliseconds and must not
 * ask {@link org.yichuang.publishing.ReleaseLock}.
 */
public interface ReleasedPages {

	/**
	 * Files of a site were written or removed.
	 * @param siteCode the site's code, as its folder is called
	 * @param files paths below the site's folder without a leading slash, such as
	 * {@code zwdt/tzgg/index.html}; without compressed siblings
	 */
	void released(String siteCode, Collection<String> files);

	/**
	 * Another process released pages; nothing is known of which.
	 */
	void releasedElsewhere();

}
