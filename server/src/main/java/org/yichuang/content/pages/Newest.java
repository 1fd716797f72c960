package org.yichuang.content.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.content.model.LiveItem;
import org.yichuang.content.store.LiveItemStore;
import org.yichuang.kernel.ChannelId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/**
 * 最新条目 — the newest of channels, pinned ones first. A channel that has nothing of its own
 * gathers what its channels below have.
 */
@Component
class Newest {

	private static final Comparator<LiveItem> NEWEST_FIRST = Comparator
		.comparing((LiveItem item) -> item.where().liveAt())
		.thenComparing((item) -> item.where().placement().value())
		.reversed();

	private final LiveItemStore items;

	private final Channels channels;

	Newest(LiveItemStore items, Channels channels) {
		this.items = items;
		this.channels = channels;
	}

	/** Returns the newest of each channel, three queries for all of them. */
	Map<ChannelId, List<LiveItem>> of(Collection<Channel> wanted, int each) {
		var own = new HashMap<ChannelId, List<LiveItem>>();
		var ids = wanted.stream().map(Channel::id).toList();
		group(this.items.newest(ids, each)).forEach((id, items) -> own.put(id, new ArrayList<>(items)));
		var without = wanted.stream().filter((channel) -> !own.containsKey(channel.id())).toList();
		gather(without, each).forEach(own::put);
		group(this.items.pinned(ids, each))
			.forEach((id, pinned) -> own.computeIfPresent(id, (same, items) -> pinnedFirst(pinned, items, each)));
		return own;
	}

	private Map<ChannelId, List<LiveItem>> gather(List<Channel> parents, int each) {
		var below = new LinkedHashMap<ChannelId, Set<ChannelId>>();
		parents.forEach((parent) -> below.put(parent.id(), descendants(parent)));
		var all = below.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		if (all.isEmpty()) {
			return Map.of();
		}
		var newest = group(this.items.newest(all, each));
		var gathered = new HashMap<ChannelId, List<LiveItem>>();
		below.forEach((parent, children) -> gathered.put(parent,
				children.stream()
					.flatMap((child) -> newest.getOrDefault(child, List.of()).stream())
					.sorted(NEWEST_FIRST)
					.limit(each)
					.toList()));
		return gathered;
	}

	/** Returns the channels below one, at any depth. */
	Set<ChannelId> descendants(Channel parent) {
		return this.channels.of(parent.site())
			.stream()
			.filter((channel) -> channel.path().startsWith(parent.path()) && !channel.id().equals(parent.id()))
			.map(Channel::id)
			.collect(Collectors.toSet());
	}

	static List<LiveItem> pinnedFirst(List<LiveItem> pinned, List<LiveItem> items, int atMost) {
		var all = new ArrayList<>(pinned);
		items.stream().filter((item) -> !item.where().pinned()).forEach(all::add);
		return (all.size() <= atMost) ? all : all.subList(0, atMost);
	}

	static Map<ChannelId, List<LiveItem>> group(List<LiveItem> items) {
		return items.stream()
			.collect(Collectors.groupingBy((item) -> item.where().channel(), LinkedHashMap::new, Collectors.toList()));
	}

}
