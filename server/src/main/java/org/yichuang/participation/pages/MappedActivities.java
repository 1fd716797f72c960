package org.yichuang.participation.pages;

import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.publishing.spi.MappedPages;

/** Puts the lists of activities and the newest activities into a site's map. */
@Component
class MappedActivities implements MappedPages {

	private final ActivityListStore lists;

	private final ActivityStore activities;

	MappedActivities(ActivityListStore lists, ActivityStore activities) {
		this.lists = lists;
		this.activities = activities;
	}

	@Override
	public Set<String> tags(SiteId site) {
		return Set.of(PageKeys.newest(site));
	}

	@Override
	public void forEachPath(SiteId site, Consumer<String> sink) {
		var announced = this.lists.announced(site);
		if (announced.isEmpty()) {
			return;
		}
		sink.accept("/participation/");
		for (var kind : ActivityKind.values()) {
			if (announced.getOrDefault(kind, 0) > 0) {
				sink.accept(ActivityModels.path(kind));
			}
		}
		this.activities.all(this.lists.newest(site, MOST)).stream().map(Activity::path).sorted().forEach(sink);
	}

}
