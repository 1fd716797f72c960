package org.yichuang.content.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yichuang.content.model.PageKeys;
import org.yichuang.content.model.Tags;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

/** The home pages of sites: their slots, filled by the theme's components. */
@Component
class HomePages implements PageSource {

	private final Sites sites;

	HomePages(Sites sites) {
		this.sites = sites;
	}

	@Override
	public String kind() {
		return PageKeys.HOME;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		if (this.sites.get(site).state() != SiteState.CLOSED) {
			sink.accept(PageKeys.home(site));
		}
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var pages = new HashMap<PageKey, Page>();
		for (var key : keys) {
			var site = this.sites.get(key.site());
			if (site.state() != SiteState.CLOSED) {
				pages.put(key, page(key, site));
			}
		}
		return pages;
	}

	private static Page page(PageKey key, Site site) {
		var slots = site.slots()
			.stream()
			.map((slot) -> Map.<String, Object>of("component", slot.component(), "title", slot.title(), "channel",
					slot.channel(), "size", slot.size()))
			.toList();
		var model = Map.<String, Object>of("slots", slots, "meta", meta(site), "page",
				Map.of("title", site.name(), "breadcrumbs", List.of()));
		return new Page(key, "/", new PageBody.Rendered("home", model),
				Set.of(Tags.site(site.id()), Tags.channels(site.id())));
	}

	private static List<Map<String, Object>> meta(Site site) {
		var description = site.settings().getOrDefault("description", "");
		var keywords = site.settings().getOrDefault("keywords", "");
		return List.of(Crumbs.tag("ColumnName", "首页"),
				Crumbs.tag("ColumnDescription", description.isBlank() ? site.name() : description),
				Crumbs.tag("ColumnKeywords", keywords.isBlank() ? site.name() : keywords),
				Crumbs.tag("ColumnType", "首页"));
	}

}
