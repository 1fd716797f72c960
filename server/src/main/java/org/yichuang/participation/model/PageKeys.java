package org.yichuang.participation.model;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.publishing.spi.PageKey;

/** Keys and tags of this room's pages. */
public final class PageKeys {

	/** The kind of this room's page source. */
	public static final String KIND = "participation";

	/** The kind of the page source of hearings' material. */
	public static final String HEARING_FILE = "hearing-file";

	/** How many activities a list page holds. */
	public static final int LIST_SIZE = 20;

	private PageKeys() {
	}

	/** The page of one activity. */
	public static PageKey activity(SiteId site, ActivityId id) {
		return new PageKey(site, KIND, "activity/" + id);
	}

	/** The room's first page on a site. */
	public static PageKey index(SiteId site) {
		return new PageKey(site, KIND, "index");
	}

	/** The newest of one kind. */
	public static PageKey kind(SiteId site, ActivityKind kind) {
		return new PageKey(site, KIND, "kind/" + kind.segment());
	}

	/** A list page, counted from the oldest, from 1. */
	public static PageKey list(SiteId site, ActivityKind kind, int number) {
		return new PageKey(site, KIND, "kind/" + kind.segment() + "/" + number);
	}

	/** The list page that holds a place. */
	public static int listOf(int slot) {
		return slot / LIST_SIZE + 1;
	}

	/** A file among the material of hearings. */
	public static PageKey hearingFile(SiteId site, FileId file) {
		return new PageKey(site, HEARING_FILE, file.toString());
	}

	/** Everything made from one activity. */
	public static String tag(ActivityId id) {
		return "activity:" + id;
	}

	/** Everything made from the newest activities of a site. */
	public static String newest(SiteId site) {
		return "activities:" + site;
	}

}
