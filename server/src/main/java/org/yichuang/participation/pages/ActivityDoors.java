package org.yichuang.participation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.publishing.spi.RoomDoors;

/**
 * Leads to surveys, consultations, hearings and interviews from the channels about them.
 */
@Component
class ActivityDoors implements RoomDoors {

	private final ActivityListStore lists;

	ActivityDoors(ActivityListStore lists) {
		this.lists = lists;
	}

	@Override
	public Set<String> tags(SiteId site) {
		return Set.of(PageKeys.newest(site));
	}

	@Override
	public List<Door> doors(SiteId site) {
		var announced = this.lists.announced(site);
		var all = new ArrayList<Door>();
		for (var kind : ActivityKind.values()) {
			if (announced.getOrDefault(kind, 0) > 0) {
				all.add(new Door(ActivityModels.label(kind), ActivityModels.path(kind),
						Set.of((kind == ActivityKind.INTERVIEW) ? "在线访谈" : "征集调查")));
			}
		}
		return all;
	}

}
