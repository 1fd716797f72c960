package org.yichuang.content.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.content.model.LiveItem;
import org.yichuang.content.model.PageKeys;
import org.yichuang.content.model.Slots;
import org.yichuang.content.model.Tags;
import org.yichuang.content.store.LiveItemStore;
import org.yichuang.content.store.LiveItemStore.ListPage;
import org.yichuang.content.store.PageStore;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.publishing.spi.RoomDoors.Door;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/**
 * The pages of channels: the index with the newest, and list pages numbered from the
 * oldest, whose content moves no more once they are full.
 */
@Component
class ChannelPages implements PageSource {

	private final Channels channels;

	private final PageStore pages;

	private final LiveItemStore live;

	private final Newest newest;

	private final Items items;

	private final Crumbs crumbs;

	private final Doors doors;

	ChannelPages(Channels channels, PageStore pages, LiveItemStore live, Newest newest, Items items, Crumbs crumbs,
			Doors doors) {
		this.channels = channels;
		this.pages = pages;
		this.live = live;
		this.newest = newest;
		this.items = items;
		this.crumbs = crumbs;
		this.doors = doors;
	}

	@Override
	public String kind() {
		return PageKeys.CHANNEL;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		var all = this.channels.of(site);
		var next = this.pages.nextSlots(all.stream().map(Channel::id).toList());
		for (var channel : all) {
			sink.accept(PageKeys.channel(site, channel.id()));
			var last = lastPage(next.get(channel.id()));
			for (var page = 1; page <= last; page++) {
				sink.accept(PageKeys.list(site, channel.id(), page));
			}
		}
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var ids = keys.stream().collect(Collectors.toMap((key) -> key, ChannelPages::channel));
		var known = this.channels.all(new HashSet<>(ids.values()));
		var next = this.pages.nextSlots(known.keySet());
		var found = new HashMap<PageKey, Page>();
		lists(keys, known, next).forEach(found::put);
		indexes(keys, known, next).forEach(found::put);
		return found;
	}

	private Map<PageKey, Page> lists(Collection<PageKey> keys, Map<ChannelId, Channel> known,
			Map<ChannelId, Integer> next) {
		var wanted = keys.stream()
			.filter((key) -> number(key) > 0 && known.containsKey(channel(key)))
			.filter((key) -> number(key) <= lastPage(next.get(channel(key))))
			.toList();
		if (wanted.isEmpty()) {
			return Map.of();
		}
		var rows = this.live.onPages(wanted.stream().map((key) -> new ListPage(channel(key), number(key))).toList());
		var byPage = rows.stream()
			.collect(Collectors
				.groupingBy((item) -> new ListPage(item.where().channel(), Slots.page(item.where().slot()))));
		var shown = new HashMap<PageKey, Page>();
		for (var key : wanted) {
			var channel = known.get(channel(key));
			if (channel != null) {
				var here = byPage.getOrDefault(new ListPage(channel.id(), number(key)), List.of());
				shown.put(key, list(key, channel, here, lastPage(next.get(channel.id()))));
			}
		}
		return shown;
	}

	private Page list(PageKey key, Channel channel, List<LiveItem> here, int last) {
		var number = number(key);
		var pager = pager(channel, number, last, (number < last) ? listPath(channel, number + 1) : channel.path());
		var model = model(channel, here, pager);
		var tags = new HashSet<>(Items.tags(here));
		tags.add(Tags.channel(channel.id()));
		tags.add(Tags.list(channel.id(), number));
		return new Page(key, listPath(channel, number), new PageBody.Rendered("channel", model), tags);
	}

	private Map<PageKey, Page> indexes(Collection<PageKey> keys, Map<ChannelId, Channel> known,
			Map<ChannelId, Integer> next) {
		var wanted = keys.stream().filter((key) -> number(key) == 0 && known.containsKey(channel(key))).toList();
		if (wanted.isEmpty()) {
			return Map.of();
		}
		var targets = wanted.stream().map((key) -> known.get(channel(key))).distinct().toList();
		// the two newest list pages: at least 20 once there are so many, at most 40
		var newest = this.newest.of(present(targets), 2 * Slots.SIZE);
		var doors = new HashMap<SiteId, List<Door>>();
		var shown = new HashMap<PageKey, Page>();
		for (var key : wanted) {
			var channel = known.get(channel(key));
			if (channel != null) {
				var page = index(key, channel, newest.getOrDefault(channel.id(), List.of()),
						lastPage(next.get(channel.id())));
				shown.put(key, this.doors.into(page, channel, doors.computeIfAbsent(channel.site(), this.doors::of)));
			}
		}
		return shown;
	}

	private static List<Channel> present(List<@Nullable Channel> channels) {
		var all = new ArrayList<Channel>();
		for (var channel : channels) {
			if (channel != null) {
				all.add(channel);
			}
		}
		return all;
	}

	private Page index(PageKey key, Channel channel, List<LiveItem> newest, int last) {
		var first = Slots.first(Math.max(1, last - 1));
		var here = newest.stream()
			.filter((item) -> !item.where().channel().equals(channel.id()) || item.where().pinned()
					|| item.where().slot() >= first)
			.toList();
		var pager = pager(channel, 0, last, null);
		var tags = new HashSet<>(Items.tags(here));
		tags.add(Tags.channel(channel.id()));
		tags.add(Tags.items(channel.id()));
		tags.add(Tags.channels(channel.site()));
		return new Page(key, channel.path(), new PageBody.Rendered("channel", model(channel, here, pager)), tags);
	}

	/**
	 * The index is number 0 to itself; an older page must not name the newest number, or
	 * it would never stand still.
	 */
	private static Map<String, Object> pager(Channel channel, int number, int last, @Nullable String newer) {
		var pager = new LinkedHashMap<String, Object>();
		var older = (number > 0) ? number - 1 : last - 2;
		pager.put("number", (number > 0) ? number : Math.max(1, last));
		pager.put("newest", channel.path());
		if (newer != null) {
			pager.put("newer", newer);
		}
		if (older >= 1) {
			pager.put("older", listPath(channel, older));
		}
		if (last >= 1) {
			pager.put("oldest", listPath(channel, 1));
		}
		pager.put("pages", pages(channel, (number > 0) ? number : older + 1, number > 0));
		return pager;
	}

	private static List<Map<String, Object>> pages(Channel channel, int number, boolean isList) {
		var all = new ArrayList<Map<String, Object>>();
		for (var page = isList ? number : number - 1; page >= 1 && page > number - 6; page--) {
			all.add(Map.of("number", page, "path", listPath(channel, page), "current", isList && page == number));
		}
		return all;
	}

	private Map<String, Object> model(Channel channel, List<LiveItem> items, Map<String, Object> pager) {
		var model = new LinkedHashMap<String, Object>();
		model.put("channel", Map.of("name", channel.name(), "path", channel.path(), "type", channel.type(),
				"description", channel.description()));
		model.put("items", this.items.shown(items));
		var all = this.channels.of(channel.site()).stream().filter(Channel::open).toList();
		model.put("children",
				all.stream()
					.filter((each) -> channel.id().equals(each.parent()))
					.map((each) -> Crumbs.crumb(each.name(), each.path()))
					.toList());
		model.put("siblings", siblings(channel, all));
		model.put("pager", pager);
		model.put("meta", Crumbs.meta(channel));
		model.put("page", Map.of("title", channel.name(), "breadcrumbs", this.crumbs.trail(channel, null)));
		return model;
	}

	private static List<Map<String, Object>> siblings(Channel channel, List<Channel> all) {
		if (channel.parent() == null) {
			return List.of();
		}
		return all.stream()
			.filter((each) -> channel.parent().equals(each.parent()))
			.map((each) -> Map.<String, Object>of("name", each.name(), "path", each.path(), "current",
					each.id().equals(channel.id())))
			.toList();
	}

	private static String listPath(Channel channel, int page) {
		return channel.path() + "list-" + page + ".html";
	}

	private static int lastPage(@Nullable Integer nextSlot) {
		return (nextSlot == null || nextSlot == 0) ? 0 : Slots.page(nextSlot - 1);
	}

	private static ChannelId channel(PageKey key) {
		return new ChannelId(UUID.fromString(key.key().split("/")[0]));
	}

	/** The list page's number, 0 for the index. */
	private static int number(PageKey key) {
		var parts = key.key().split("/");
		return (parts.length > 1) ? Integer.parseInt(parts[1]) : 0;
	}

}
