package org.yichuang.publishing.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Term;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Site;

/**
 * 页面框架 — what all pages of a site share: identity, menu, words, mandatory tags. Made once
 * for a batch of pages.
 *
 * @param site the site
 * @param theme what it wears
 * @param url its address without a slash at the end
 * @param identity what templates see as {@code site}
 * @param channels its open channels in order
 * @param menus menus by the folder of the page that shows them
 */
@Term("页面框架")
public record SiteFrame(Site site, Theme theme, String url, Map<String, Object> identity, List<Channel> channels,
		Map<String, List<Map<String, Object>>> menus) {

	SiteFrame(Site site, Theme theme, String url, Map<String, Object> identity, List<Channel> channels) {
		this(site, theme, url, identity, channels.stream().filter(Channel::open).toList(), new ConcurrentHashMap<>());
	}

	/** Returns the menu as a page at {@code path} shows it. */
	List<Map<String, Object>> menu(String path) {
		var folder = path.substring(0, path.lastIndexOf('/') + 1);
		return this.menus.computeIfAbsent(folder, (ignored) -> entries(folder));
	}

	/** Returns the tags that every page must carry, with those of the page after them. */
	List<Object> meta(List<?> own) {
		var meta = new ArrayList<Object>();
		meta.add(Map.of("name", "SiteName", "content", this.site.name()));
		meta.add(Map.of("name", "SiteDomain", "content", this.site.host()));
		meta.add(Map.of("name", "SiteIDCode", "content", this.site.settings().getOrDefault("siteIdCode", "")));
		meta.addAll(own);
		return meta;
	}

	private List<Map<String, Object>> entries(String folder) {
		var children = new LinkedHashMap<ChannelId, List<Map<String, Object>>>();
		var top = new ArrayList<Map<String, Object>>();
		for (var channel : this.channels) {
			var below = new ArrayList<Map<String, Object>>();
			var entry = Map.<String, Object>of("name", channel.name(), "path", channel.path(), "current",
					folder.startsWith(channel.path()), "children", below);
			children.put(channel.id(), below);
			var parent = channel.parent();
			if (parent == null) {
				top.add(entry);
			}
			else if (children.containsKey(parent)) {
				children.get(parent).add(entry);
			}
		}
		return top;
	}

}
