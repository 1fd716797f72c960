package org.yichuang.disclosure.model;

import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/** 专栏地址 — addresses, names and tags of the public pages of sections. */
@Term("专栏地址")
public final class SectionPaths {

	/** The kind of these pages. */
	public static final String KIND = "disclosure";

	/** Where the section of the body that runs the site begins. */
	public static final String OWN = "/information/";

	/** All sections of the group, on the portal. */
	public static final String BODIES = "/information/bodies.html";

	/** How many entries a list page holds. */
	public static final int SIZE = 20;

	/** Names the page of all sections. */
	public static final String BODIES_KEY = "bodies";

	private SectionPaths() {
	}

	/** Returns where the section of another body begins, by the body's code. */
	public static String of(String bodyCode) {
		return OWN + bodyCode + "/";
	}

	/** Returns the guide. */
	public static String guide(Section section) {
		return section.path() + "guide.html";
	}

	/** Returns the statutory contents. */
	public static String contents(Section section) {
		return section.path() + "contents/";
	}

	/** Returns the catalogue of all entries. */
	public static String catalogue(Section section) {
		return section.path() + "catalogue/";
	}

	/** Returns where a list of a section begins: its newest entries. */
	public static String list(Section section, String list) {
		if (list.equals("all")) {
			return catalogue(section);
		}
		if (list.equals("class/" + DisclosureClass.RULES)) {
			return section.path() + "rules/";
		}
		return list.startsWith("class/") ? contents(section) + list.substring("class/".length()) + "/"
				: catalogue(section) + list.replace('/', '-') + "/";
	}

	/** Returns a page of a list, numbered from the oldest, 1 and up; 0 is the newest. */
	public static String list(Section section, String list, int page) {
		return list(section, list) + ((page == 0) ? "" : "list-" + page + ".html");
	}

	/** Returns the list page of a slot, 1 and up. */
	public static int page(int slot) {
		return slot / SIZE + 1;
	}

	/** Names a page of a section: home, guide, contents. */
	public static PageKey key(Section section, String name) {
		return new PageKey(section.site(), KIND, name + "/" + section.id());
	}

	/** Names a page of a list; 0 is the newest. */
	public static PageKey listKey(Section section, String list, int page) {
		return new PageKey(section.site(), KIND, "list/" + section.id() + "/" + page + "/" + list);
	}

	/** A section's name, guide, classes and columns. */
	public static String sectionTag(SectionId section) {
		return "disclosure-section:" + section;
	}

	/** How many entries stand in each class. */
	public static String countsTag(SectionId section) {
		return "disclosure-counts:" + section;
	}

	/** The newest of a list. */
	public static String newestTag(SectionId section, String list) {
		return "disclosure-newest:" + section + "/" + list;
	}

	/** A numbered page of a list. */
	public static String listTag(SectionId section, String list, int page) {
		return "disclosure-list:" + section + "/" + list + "/" + page;
	}

	/** What the catalogue says of an article. */
	public static String entryTag(String article) {
		return "disclosure-entry:" + article;
	}

	/** Whether a site has a section of its own body. */
	public static String wayTag(SiteId site) {
		return "disclosure-way:" + site;
	}

	/** Which sections there are in the group. */
	public static String allTag() {
		return "disclosure-sections";
	}

}
