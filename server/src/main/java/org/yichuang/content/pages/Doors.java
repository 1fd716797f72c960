package org.yichuang.content.pages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.RoomDoors;
import org.yichuang.publishing.spi.RoomDoors.Door;
import org.yichuang.sitegroup.Channel;

/** 栏目入口 — where other rooms' pages on a site begin. */
@Component
class Doors {

	private final ObjectProvider<RoomDoors> rooms;

	Doors(ObjectProvider<RoomDoors> rooms) {
		this.rooms = rooms;
	}

	/** Returns all that rooms have on a site. */
	List<Door> of(SiteId site) {
		return this.rooms.orderedStream().flatMap((room) -> room.doors(site).stream()).toList();
	}

	/** Returns what it depends on. */
	Set<String> tags(SiteId site) {
		var all = new HashSet<String>();
		this.rooms.forEach((room) -> all.addAll(room.tags(site)));
		return all;
	}

	/** Puts the doors that belong into a channel onto its page. */
	Page into(Page page, Channel channel, List<Door> doors) {
		var tags = new HashSet<>(page.tags());
		tags.addAll(tags(channel.site()));
		if (!(page.body() instanceof PageBody.Rendered drawn)) {
			return new Page(page.key(), page.path(), page.body(), tags);
		}
		var model = new LinkedHashMap<>(drawn.model());
		model.put("doors",
				links(doors.stream().filter((door) -> door.columnTypes().contains(channel.type())).toList()));
		return new Page(page.key(), page.path(), new PageBody.Rendered(drawn.template(), model), tags);
	}

	/** Returns doors as links. */
	static List<Map<String, Object>> links(List<Door> doors) {
		return doors.stream().map((door) -> Crumbs.crumb(door.label(), door.path())).toList();
	}

}
