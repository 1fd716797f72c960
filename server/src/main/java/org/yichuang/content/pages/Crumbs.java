package org.yichuang.content.pages;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.ChannelId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/** 位置导航 — where a page is, from home down, and the mandatory tags of its channel. */
@Component
class Crumbs {

	private final Channels channels;

	Crumbs(Channels channels) {
		this.channels = channels;
	}

	/**
	 * Returns the trail to a channel; the last crumb is the page itself.
	 * @param last name of a page below the channel; null if the channel is the page
	 */
	List<Map<String, Object>> trail(Channel channel, @Nullable String last) {
		var trail = new LinkedList<Map<String, Object>>();
		for (var each : upwards(channel)) {
			trail.addFirst(crumb(each.name(), each.path()));
		}
		trail.addFirst(crumb("首页", "/"));
		if (last != null) {
			trail.addLast(crumb(last, ""));
		}
		return List.copyOf(trail);
	}

	/** Returns the channel and those above it, from below. */
	List<Channel> upwards(Channel channel) {
		var all = new ArrayList<>(List.of(channel));
		for (ChannelId parent = channel.parent(); parent != null; parent = all.getLast().parent()) {
			all.add(this.channels.get(parent));
		}
		return all;
	}

	static Map<String, Object> crumb(String name, String path) {
		return Map.of("name", name, "path", path);
	}

	/** The tags that every channel page must carry, and pages below it too. */
	static List<Map<String, Object>> meta(Channel channel) {
		var description = channel.description().isBlank() ? channel.name() : channel.description();
		var keywords = channel.keywords().isBlank() ? channel.name() : channel.keywords();
		return List.of(tag("ColumnName", channel.name()), tag("ColumnDescription", description),
				tag("ColumnKeywords", keywords), tag("ColumnType", channel.type()));
	}

	static Map<String, Object> tag(String name, String content) {
		return Map.of("name", name, "content", content);
	}

}
