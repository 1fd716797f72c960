package org.yichuang.content.pages;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.yichuang.content.model.PageKeys;
import org.yichuang.content.model.Slots;
import org.yichuang.content.model.Tags;
import org.yichuang.content.store.LiveItemStore;
import org.yichuang.content.store.PageStore;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.MappedPages;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/**
 * Maps for search engines: a first part with what stands, channels and the pages of other
 * rooms, then parts that hold a thousand articles each from the oldest; and
 * {@code robots.txt}.
 */
@Component
class SitemapPages implements PageSource {

	private static final String XML = "application/xml";

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

	private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

	private final PageStore pages;

	private final LiveItemStore live;

	private final Channels channels;

	private final Items items;

	private final Publishing publishing;

	private final ObjectProvider<MappedPages> rooms;

	SitemapPages(PageStore pages, LiveItemStore live, Channels channels, Items items, Publishing publishing,
			ObjectProvider<MappedPages> rooms) {
		this.rooms = rooms;
		this.pages = pages;
		this.live = live;
		this.channels = channels;
		this.items = items;
		this.publishing = publishing;
	}

	@Override
	public String kind() {
		return PageKeys.SITEMAP;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		sink.accept(PageKeys.robots(site));
		sink.accept(PageKeys.sitemap(site));
		for (var part = 0; part <= lastPart(site); part++) {
			sink.accept(PageKeys.sitemap(site, part));
		}
	}

	/**
	 * Parts are loaded one by one: each is a page of its own size, and one change touches
	 * one.
	 */
	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		for (var key : keys) {
			var page = page(key);
			if (page != null) {
				found.put(key, page);
			}
		}
		return found;
	}

	private @Nullable Page page(PageKey key) {
		var site = key.site();
		return switch (key.key()) {
			case "robots" ->
				new Page(key, "/robots.txt", new PageBody.Text("text/plain", robots(site)), Set.of(Tags.site(site)));
			case "index" -> new Page(key, "/sitemap.xml", new PageBody.Text(XML, index(site)),
					Set.of(Tags.site(site), "sitemap:" + site));
			case "0" -> new Page(key, "/sitemap-0.xml", new PageBody.Text(XML, channels(site)), standing(site));
			default -> part(key, Integer.parseInt(key.key()));
		};
	}

	private String robots(SiteId site) {
		return """
				User-agent: *
				Disallow: /search
				Disallow: /track
				Disallow: /send/
				Disallow: /my/
				Disallow: /api/
				Disallow: /console/
				Sitemap: %s
				""".formatted(address(site, "/sitemap.xml"));
	}

	private String index(SiteId site) {
		var xml = new StringBuilder(HEAD).append("<sitemapindex").append(NAMESPACE);
		for (var part = 0; part <= lastPart(site); part++) {
			xml.append("<sitemap><loc>")
				.append(Xml.text(address(site, "/sitemap-" + part + ".xml")))
				.append("</loc></sitemap>\n");
		}
		return xml.append("</sitemapindex>\n").toString();
	}

	/** What the first part is made of: channels, and what other rooms have there. */
	private Set<String> standing(SiteId site) {
		var tags = new HashSet<>(Set.of(Tags.site(site), Tags.channels(site)));
		this.rooms.forEach((room) -> tags.addAll(room.tags(site)));
		return tags;
	}

	private String channels(SiteId site) {
		var xml = new StringBuilder(HEAD).append("<urlset").append(NAMESPACE);
		url(xml, address(site, "/"), null);
		url(xml, address(site, "/site-map.html"), null);
		this.channels.of(site).stream().map(Channel::path).forEach((path) -> url(xml, address(site, path), null));
		this.rooms.forEach((room) -> room.forEachPath(site, (path) -> url(xml, address(site, path), null)));
		return xml.append("</urlset>\n").toString();
	}

	private @Nullable Page part(PageKey key, int part) {
		if (part < 1 || part > lastPart(key.site())) {
			return null;
		}
		var items = this.live.inSitemap(key.site(), part);
		var known = this.items.channelsOf(items);
		var xml = new StringBuilder(HEAD).append("<urlset").append(NAMESPACE);
		items.forEach((item) -> url(xml, address(key.site(), this.items.path(item, known)), item.changedAt()));
		var tags = new HashSet<>(Set.of(Tags.site(key.site()), Tags.sitemap(key.site(), part)));
		known.keySet().forEach((channel) -> tags.add(Tags.channel(channel)));
		return new Page(key, "/sitemap-" + part + ".xml", new PageBody.Text(XML, xml.append("</urlset>\n").toString()),
				tags);
	}

	private static void url(StringBuilder xml, String address, @Nullable Instant changed) {
		xml.append("<url><loc>").append(Xml.text(address)).append("</loc>");
		if (changed != null) {
			xml.append("<lastmod>").append(Dates.exact(changed)).append("</lastmod>");
		}
		xml.append("</url>\n");
	}

	private int lastPart(SiteId site) {
		var next = this.pages.nextSiteSlot(site);
		return (next == 0) ? 0 : Slots.sitemapPart(next - 1);
	}

	private String address(SiteId site, String path) {
		return this.publishing.address(site, path);
	}

}
