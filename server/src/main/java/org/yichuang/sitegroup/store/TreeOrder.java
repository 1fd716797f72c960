package org.yichuang.sitegroup.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.ChannelId;
import org.yichuang.sitegroup.Channel;

/**
 * 树序 — puts channels in the order of menus: parents before children, siblings by
 * position.
 */
final class TreeOrder {

	private static final Comparator<Channel> BESIDE = Comparator.comparingInt(Channel::position)
		.thenComparing(Channel::path);

	private final Map<@Nullable ChannelId, List<Channel>> children = new HashMap<>();

	private final List<Channel> ordered = new ArrayList<>();

	private TreeOrder() {
	}

	static List<Channel> of(List<Channel> channels) {
		var order = new TreeOrder();
		channels.forEach((channel) -> order.children.computeIfAbsent(channel.parent(), (parent) -> new ArrayList<>())
			.add(channel));
		order.children.values().forEach((siblings) -> siblings.sort(BESIDE));
		order.below(null);
		return List.copyOf(order.ordered);
	}

	private void below(@Nullable ChannelId parent) {
		for (var channel : this.children.getOrDefault(parent, List.of())) {
			this.ordered.add(channel);
			below(channel.id());
		}
	}

}
