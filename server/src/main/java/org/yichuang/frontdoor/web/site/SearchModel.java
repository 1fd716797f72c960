package org.yichuang.frontdoor.web.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Publishing;
import org.yichuang.search.Search;
import org.yichuang.search.SearchResults;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** 检索页模型 — what the template {@code search} shows. */
@Component
class SearchModel {

	private final Search search;

	private final Sites sites;

	private final Channels channels;

	private final Publishing publishing;

	SearchModel(Search search, Sites sites, Channels channels, Publishing publishing) {
		this.search = search;
		this.sites = sites;
		this.channels = channels;
		this.publishing = publishing;
	}

	/** Searches and returns what to show. */
	Map<String, Object> of(Site site, SearchRequest asked) {
		boolean overGroup = asked.isOverGroup(site.portal());
		var results = asked.words().isEmpty() ? SearchResults.NONE
				: this.search.find(asked.query(overGroup ? null : site.id()));
		var model = new LinkedHashMap<String, Object>();
		model.put("query", query(asked, overGroup));
		model.put("total", results.total());
		model.put("hits", hits(site, results));
		model.put("bySite", overGroup ? bySite(site, results, asked) : List.of());
		model.put("channels", overGroup ? List.of() : channels(site));
		model.put("tooBroad", results.total() > (long) SearchResults.PAGE_SIZE * SearchResults.MOST_PAGES);
		model.put("loose", results.loose());
		if (results.pages() > 1) {
			int number = Math.min(asked.number(), results.pages());
			model.put("pager", SearchPager.of(number, results.pages(), (page) -> asked.address(overGroup, page)));
		}
		return model;
	}

	private static Map<String, Object> query(SearchRequest asked, boolean overGroup) {
		return Map.of("words", asked.words(), "scope", overGroup ? "group" : "site", "channel",
				text(asked.wantedChannel()), "from", text(asked.firstDay()), "to", text(asked.lastDay()), "titleOnly",
				asked.isTitleOnly(), "order", asked.isNewestFirst() ? "time" : "relevance");
	}

	private List<Map<String, Object>> hits(Site asked, SearchResults results) {
		var named = this.channels
			.all(results.hits().stream().map(SearchResults.Hit::channel).filter(Objects::nonNull).toList());
		var owners = new HashMap<SiteId, Site>();
		var shown = new ArrayList<Map<String, Object>>();
		for (var hit : results.hits()) {
			var owner = owners.computeIfAbsent(hit.site(), this.sites::get);
			shown.add(Map.of("title", hit.title(), "excerpt", hit.excerpt(), "url", address(asked, owner, hit.url()),
					"siteName", owner.name(), "channelName", name(named, hit.channel()), "source", hit.source(), "date",
					Beijing.day(hit.publishedAt()).toString()));
		}
		return shown;
	}

	/** The asked site's own pages keep the host name by which it was asked. */
	private String address(Site asked, Site owner, String path) {
		return owner.id().equals(asked.id()) ? path : this.publishing.address(owner.id(), path);
	}

	private List<Map<String, Object>> bySite(Site asked, SearchResults results, SearchRequest request) {
		var counts = new ArrayList<Map<String, Object>>();
		results.bySite().forEach((id, count) -> {
			var owner = this.sites.get(id);
			counts.add(Map.of("name", owner.name(), "code", owner.code(), "count", count, "path",
					address(asked, owner, request.address(false, 1))));
		});
		return counts;
	}

	private List<Map<String, Object>> channels(Site site) {
		return this.channels.of(site.id())
			.stream()
			.filter(Channel::open)
			.map((channel) -> Map.<String, Object>of("id", channel.id().toString(), "name", channel.name()))
			.toList();
	}

	private static String name(Map<ChannelId, Channel> channels, @Nullable ChannelId id) {
		var channel = (id != null) ? channels.get(id) : null;
		return (channel != null) ? channel.name() : "";
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
