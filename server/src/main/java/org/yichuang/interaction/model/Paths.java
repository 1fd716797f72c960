package org.yichuang.interaction.model;

import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/** 互动页面 — addresses, names and tags of this room's public pages. */
@Term("互动页面")
public final class Paths {

	/** The kind of all pages of this room. */
	public static final String KIND = "interaction";

	/** The index. */
	public static final String INDEX = "/interaction/";

	/** The figures. */
	public static final String FIGURES = "/interaction/figures.html";

	/** The newest published letters. */
	public static final String LETTERS = "/interaction/letters/";

	/** How many letters a list page holds. */
	public static final int SIZE = 20;

	private Paths() {
	}

	/** A mailbox's page. */
	public static String mailbox(String key) {
		return "/interaction/mailboxes/" + key + ".html";
	}

	/** A list page, numbered from the oldest, 1 and up. */
	public static String list(int page) {
		return LETTERS + "list-" + page + ".html";
	}

	/** A published letter's page, numbered from 1. */
	public static String letter(int number) {
		return LETTERS + number + ".html";
	}

	/** Returns the list page of a slot, 1 and up. */
	public static int page(int slot) {
		return slot / SIZE + 1;
	}

	/** Names a page. */
	public static PageKey key(SiteId site, String key) {
		return new PageKey(site, KIND, key);
	}

	/** Names a mailbox's page. */
	public static PageKey mailboxKey(SiteId site, MailboxId mailbox) {
		return key(site, "mailbox/" + mailbox);
	}

	/** Names a list page. */
	public static PageKey listKey(SiteId site, int page) {
		return key(site, "list/" + page);
	}

	/** Names a published letter's page. */
	public static PageKey letterKey(SiteId site, LetterId letter) {
		return key(site, "letter/" + letter);
	}

	/** A site's mailboxes: which there are and what they say. */
	public static String mailboxesTag(SiteId site) {
		return "interaction-mailboxes:" + site;
	}

	/** The newest published letters of a site. */
	public static String newestTag(SiteId site) {
		return "interaction-newest:" + site;
	}

	/** A site's figures. */
	public static String figuresTag(SiteId site) {
		return "interaction-figures:" + site;
	}

	/** A numbered list page. */
	public static String listTag(SiteId site, int page) {
		return "interaction-list:" + site + "/" + page;
	}

	/** A published letter. */
	public static String letterTag(LetterId letter) {
		return "interaction-letter:" + letter;
	}

}
