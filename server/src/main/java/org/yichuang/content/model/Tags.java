package org.yichuang.content.model;

import org.yichuang.content.ArticleId;
import org.yichuang.content.PlacementId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/** 页面标签 — what pages of this room are made from, as publishing remembers it. */
@Term("页面标签")
public final class Tags {

	/** Names and addresses of all sites, as the portal's site map shows them. */
	public static final String ALL_SITES = "all-sites";

	private Tags() {
	}

	/** An article's own text. */
	public static String article(ArticleId id) {
		return "article:" + id;
	}

	/** A channel's own data: name, path, description. */
	public static String channel(ChannelId id) {
		return "channel:" + id;
	}

	/** Anything in a channel's newest lists. */
	public static String items(ChannelId id) {
		return "channel-items:" + id;
	}

	/** A numbered list page. */
	public static String list(ChannelId id, int page) {
		return "list:" + id + "/" + page;
	}

	/** What stands beside a placement: previous and next. */
	public static String neighbour(PlacementId id) {
		return "neighbour:" + id;
	}

	/** The newest articles of a whole site. */
	public static String newest(SiteId id) {
		return "site-items:" + id;
	}

	/** The channels of a site, as its site map shows them. */
	public static String channels(SiteId id) {
		return "site-channels:" + id;
	}

	/** The frame of a site: name, settings, menu. */
	public static String site(SiteId id) {
		return "site:" + id;
	}

	/** A part of a site's map for search engines. */
	public static String sitemap(SiteId id, int part) {
		return "sitemap:" + id + "/" + part;
	}

}
