package org.yichuang.architecture.offenders.sitegroup.store;

/** A store. */
public class SiteTable {

	/** Reads. */
	public String read() {
		return "select title from content_article";
	}

}
