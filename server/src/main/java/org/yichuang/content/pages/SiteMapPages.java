package org.yichuang.content.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yichuang.content.model.PageKeys;
import org.yichuang.content.model.Tags;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

/** Site maps for people: all channels of a site; at the portal, all sites too. */
@Component
class SiteMapPages implements PageSource {

	private final Sites sites;

	private final Channels channels;

	private final Publishing publishing;

	private final Doors doors;

	SiteMapPages(Sites sites, Channels channels, Publishing publishing, Doors doors) {
		this.sites = sites;
		this.channels = channels;
		this.publishing = publishing;
		this.doors = doors;
	}

	@Override
	public String kind() {
		return PageKeys.SITE_MAP;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		sink.accept(PageKeys.siteMap(site));
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		for (var key : keys) {
			found.put(key, page(key, this.sites.get(key.site())));
		}
		return found;
	}

	private Page page(PageKey key, Site site) {
		var model = new LinkedHashMap<String, Object>();
		model.put("channels", tree(this.channels.of(site.id()).stream().filter(Channel::open).toList()));
		model.put("doors", Doors.links(this.doors.of(site.id())));
		model.put("sites", site.portal() ? others(site) : List.of());
		model.put("page",
				Map.of("title", "网站地图", "breadcrumbs", List.of(Crumbs.crumb("首页", "/"), Crumbs.crumb("网站地图", ""))));
		var tags = new HashSet<>(this.doors.tags(site.id()));
		tags.addAll(Set.of(Tags.site(site.id()), Tags.channels(site.id())));
		if (site.portal()) {
			tags.add(Tags.ALL_SITES);
		}
		return new Page(key, "/site-map.html", new PageBody.Rendered("site-map", model), tags);
	}

	private static List<Map<String, Object>> tree(List<Channel> channels) {
		var below = new HashMap<ChannelId, List<Map<String, Object>>>();
		var top = new ArrayList<Map<String, Object>>();
		for (var channel : channels) {
			var children = new ArrayList<Map<String, Object>>();
			below.put(channel.id(), children);
			var parent = channel.parent();
			var siblings = (parent != null) ? below.getOrDefault(parent, top) : top;
			siblings.add(Map.of("name", channel.name(), "path", channel.path(), "children", children));
		}
		return top;
	}

	private List<Map<String, Object>> others(Site portal) {
		return this.sites.all()
			.stream()
			.filter((site) -> !site.id().equals(portal.id()) && isServed(site))
			.map((site) -> Map.<String, Object>of("name", site.name(), "url", this.publishing.address(site.id(), "")))
			.toList();
	}

	private static boolean isServed(Site site) {
		return site.state() == SiteState.RUNNING || site.state() == SiteState.CLOSING;
	}

}
