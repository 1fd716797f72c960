package org.yichuang.content.model;

import org.yichuang.content.PlacementId;
import java.util.UUID;

import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/** 页面名 — how this room names its pages. */
@Term("页面名")
public final class PageKeys {

	/** The kind of home pages. */
	public static final String HOME = "home";

	/** The kind of channel pages and numbered list pages. */
	public static final String CHANNEL = "channel";

	/** The kind of article pages. */
	public static final String ARTICLE = "article";

	/** The kind of published files. */
	public static final String FILE = "file";

	/** The kind of feeds. */
	public static final String FEED = "feed";

	/** The kind of maps for search engines, and {@code robots.txt}. */
	public static final String SITEMAP = "sitemap";

	/** The kind of site maps for people. */
	public static final String SITE_MAP = "site-map";

	private PageKeys() {
	}

	/** A site's home page. */
	public static PageKey home(SiteId site) {
		return new PageKey(site, HOME, "home");
	}

	/** A channel's index. */
	public static PageKey channel(SiteId site, ChannelId channel) {
		return new PageKey(site, CHANNEL, channel.toString());
	}

	/** A channel's numbered list page. */
	public static PageKey list(SiteId site, ChannelId channel, int page) {
		return new PageKey(site, CHANNEL, channel + "/" + page);
	}

	/** An article's page. */
	public static PageKey article(SiteId site, PlacementId placement) {
		return new PageKey(site, ARTICLE, placement.toString());
	}

	/** A published file. */
	public static PageKey file(SiteId site, FileId file) {
		return new PageKey(site, FILE, file.toString());
	}

	/** Returns which file a key of the kind {@link #FILE} is for. */
	public static FileId fileOf(PageKey key) {
		return new FileId(UUID.fromString(key.key()));
	}

	/** A site's feed. */
	public static PageKey feed(SiteId site) {
		return new PageKey(site, FEED, "site");
	}

	/** A channel's feed. */
	public static PageKey feed(SiteId site, ChannelId channel) {
		return new PageKey(site, FEED, channel.toString());
	}

	/** The index of a site's map. */
	public static PageKey sitemap(SiteId site) {
		return new PageKey(site, SITEMAP, "index");
	}

	/** A part of a site's map; 0 holds the channels. */
	public static PageKey sitemap(SiteId site, int part) {
		return new PageKey(site, SITEMAP, Integer.toString(part));
	}

	/** A site's {@code robots.txt}. */
	public static PageKey robots(SiteId site) {
		return new PageKey(site, SITEMAP, "robots");
	}

	/** A site's map for people. */
	public static PageKey siteMap(SiteId site) {
		return new PageKey(site, SITE_MAP, "site-map");
	}

}
