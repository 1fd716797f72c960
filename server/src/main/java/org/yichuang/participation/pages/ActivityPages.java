package org.yichuang.participation.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.ActivityPaperStore;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/**
 * The pages of this room: one for each activity that was announced, and the lists of
 * them.
 */
@Component
class ActivityPages implements PageSource {

	private static final int BATCH = 500;

	private final ActivityStore activities;

	private final ActivityListStore lists;

	private final ActivityPaperStore papers;

	private final Bodies bodies;

	private final ActivityDrawing drawing;

	private final ActivityListDrawing listing;

	ActivityPages(ActivityStore activities, ActivityListStore lists, ActivityPaperStore papers, Bodies bodies,
			ActivityDrawing drawing, ActivityListDrawing listing) {
		this.activities = activities;
		this.lists = lists;
		this.papers = papers;
		this.bodies = bodies;
		this.drawing = drawing;
		this.listing = listing;
	}

	@Override
	public String kind() {
		return PageKeys.KIND;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		sink.accept(PageKeys.index(site));
		var announced = this.lists.announced(site);
		for (var kind : ActivityKind.values()) {
			sink.accept(PageKeys.kind(site, kind));
			for (var page = 1; page <= ActivityListDrawing.lastPage(announced.getOrDefault(kind, 0)); page++) {
				sink.accept(PageKeys.list(site, kind, page));
			}
		}
		ActivityId after = null;
		for (var batch = next(site, after); !batch.isEmpty(); batch = next(site, after)) {
			batch.forEach((id) -> sink.accept(PageKeys.activity(site, id)));
			after = batch.getLast();
		}
	}

	private java.util.List<ActivityId> next(SiteId site, @Nullable ActivityId after) {
		return this.lists.announcedAfter(site, after, BATCH);
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		var wanted = keys.stream()
			.filter((key) -> key.key().startsWith("activity/"))
			.collect(Collectors.toMap(ActivityPages::id, (key) -> key));
		var activities = this.activities.all(wanted.keySet())
			.stream()
			.filter((activity) -> activity.life().slot() != null)
			.toList();
		var results = this.papers.of(activities.stream().map(Activity::id).toList())
			.stream()
			.filter((paper) -> paper.kind() == Paper.Kind.RESULT)
			.collect(Collectors.toMap(Paper::activity, (paper) -> paper));
		var bodies = this.bodies.all(activities.stream().map(Activity::body).distinct().toList());
		for (var activity : activities) {
			var key = wanted.get(activity.id());
			var body = bodies.get(activity.body());
			if (key != null && body != null) {
				var paper = results.getOrDefault(activity.id(), Paper.blank(activity.id(), Paper.Kind.RESULT));
				found.put(key, this.drawing.page(key, new ActivityDrawing.Source(activity, paper, body.legalName())));
			}
		}
		keys.stream()
			.filter((key) -> !key.key().startsWith("activity/"))
			.forEach((key) -> this.listing.page(key).ifPresent((page) -> found.put(key, page)));
		return found;
	}

	private static ActivityId id(PageKey key) {
		return new ActivityId(UUID.fromString(key.key().substring("activity/".length())));
	}

}
