package org.yichuang.publishing;

import org.yichuang.sitegroup.Site;

/** 发布事件 — what publishing announces, inside the transaction that does it. */
public sealed interface PublishingEvent {

	/** Somebody has a site built anew. */
	record RebuildAsked(Site site) implements PublishingEvent {
	}

	/**
	 * A published file was not as it was left, and was put back.
	 *
	 * @param site whose it is
	 * @param path its address
	 */
	record PagePutBack(Site site, String path) implements PublishingEvent {
	}

	/**
	 * A file lay among the published ones that publishing never put there; it was
	 * removed.
	 *
	 * @param site whose folder it was in
	 * @param file the file below the site's folder
	 */
	record StrangeFileRemoved(Site site, String file) implements PublishingEvent {
	}

}
