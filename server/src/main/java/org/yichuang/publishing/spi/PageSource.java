package org.yichuang.publishing.spi;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

import org.yichuang.kernel.SiteId;

/** 页面来源 — a room that has pages. Publishing asks; the source never writes files. */
public interface PageSource {

	/** A short name, part of every {@link PageKey} of this source. */
	String kind();

	/**
	 * Where this source's pages stand in a change of many pages: those of a lower number
	 * go live first. Articles 0, lists 1, home pages, feeds and maps 2.
	 */
	default int turn() {
		return 0;
	}

	/**
	 * Names all pages that the site should have, one by one; memory must not grow with
	 * their number.
	 */
	void forEachPage(SiteId site, Consumer<PageKey> sink);

	/**
	 * Loads pages, with a number of queries that does not grow with the number of keys. A
	 * key without an answer has no page (any more): its file is removed.
	 */
	Map<PageKey, Page> load(Collection<PageKey> keys);

}
