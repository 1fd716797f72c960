package org.yichuang.participation.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;

/**
 * Draws the room's first page, the newest of each kind, and list pages numbered from the
 * oldest, which move no more once they are full.
 */
@Component
class ActivityListDrawing {

	private static final int ON_INDEX = 5;

	private static final int PAGES_BESIDE = 5;

	private final ActivityListStore lists;

	ActivityListDrawing(ActivityListStore lists) {
		this.lists = lists;
	}

	Optional<Page> page(PageKey key) {
		var parts = key.key().split("/");
		if (parts.length == 1) {
			return Optional.of(index(key));
		}
		return ActivityKind.ofSegment(parts[1])
			.flatMap((kind) -> (parts.length == 2) ? Optional.of(newest(key, kind))
					: list(key, kind, Integer.parseInt(parts[2])));
	}

	private Page index(PageKey key) {
		var announced = this.lists.announced(key.site());
		var kinds = new ArrayList<Map<String, Object>>();
		for (var kind : ActivityKind.values()) {
			var last = announced.getOrDefault(kind, 0);
			var lines = this.lists.slots(key.site(), kind, Math.max(0, last - ON_INDEX), last)
				.stream()
				.map(ActivityModels::line)
				.toList();
			kinds.add(Map.of("name", ActivityModels.label(kind), "path", ActivityModels.path(kind), "lines", lines));
		}
		var model = new LinkedHashMap<String, Object>();
		model.put("kinds", kinds);
		model.put("meta", ActivityModels.column(ActivityModels.ROOM));
		model.put("page",
				Map.of("title", ActivityModels.ROOM, "breadcrumbs", ActivityModels.trail(ActivityModels.ROOM, "")));
		return new Page(key, "/participation/", new PageBody.Rendered("participation", model),
				Set.of(PageKeys.newest(key.site())));
	}

	private Page newest(PageKey key, ActivityKind kind) {
		int announced = this.lists.announced(key.site()).getOrDefault(kind, 0);
		int last = lastPage(announced);
		int from = Math.max(0, last - 2) * PageKeys.LIST_SIZE;
		var lines = this.lists.slots(key.site(), kind, from, announced);
		return page(key, kind, new Shown(ActivityModels.path(kind), lines, pager(kind, 0, last)));
	}

	private Optional<Page> list(PageKey key, ActivityKind kind, int number) {
		int last = lastPage(this.lists.announced(key.site()).getOrDefault(kind, 0));
		if (number < 1 || number > last) {
			return Optional.empty();
		}
		int from = (number - 1) * PageKeys.LIST_SIZE;
		var lines = this.lists.slots(key.site(), kind, from, from + PageKeys.LIST_SIZE);
		return Optional.of(page(key, kind, new Shown(listPath(kind, number), lines, pager(kind, number, last))));
	}

	private static Page page(PageKey key, ActivityKind kind, Shown shown) {
		var model = new LinkedHashMap<String, Object>();
		var label = ActivityModels.label(kind);
		model.put("kind", ActivityModels.crumb(label, ActivityModels.path(kind)));
		model.put("lines", shown.activities().stream().map(ActivityModels::line).toList());
		model.put("kinds", kinds(kind));
		model.put("pager", shown.pager());
		model.put("meta", ActivityModels.column(label));
		model.put("page", Map.of("title", label, "breadcrumbs",
				ActivityModels.trail(ActivityModels.ROOM, "/participation/", label, "")));
		var tags = new java.util.HashSet<String>();
		shown.activities().forEach((activity) -> tags.add(PageKeys.tag(activity.id())));
		return new Page(key, shown.path(), new PageBody.Rendered("participation-list", model), tags);
	}

	private static List<Map<String, Object>> kinds(ActivityKind current) {
		var all = new ArrayList<Map<String, Object>>();
		for (var kind : ActivityKind.values()) {
			all.add(Map.of("name", ActivityModels.label(kind), "path", ActivityModels.path(kind), "current",
					kind == current));
		}
		return all;
	}

	/** The newest page is number 0 to itself; older pages must not name its number. */
	private static Map<String, Object> pager(ActivityKind kind, int number, int last) {
		var pager = new LinkedHashMap<String, Object>();
		int older = (number > 0) ? number - 1 : last - 2;
		pager.put("number", (number > 0) ? number : Math.max(1, last));
		pager.put("newest", ActivityModels.path(kind));
		if (number > 0) {
			pager.put("newer", (number < last) ? listPath(kind, number + 1) : ActivityModels.path(kind));
		}
		if (older >= 1) {
			pager.put("older", listPath(kind, older));
		}
		if (last >= 1) {
			pager.put("oldest", listPath(kind, 1));
		}
		var pages = new ArrayList<Map<String, Object>>();
		for (int page = (number > 0) ? number : older; page >= 1 && page > number - PAGES_BESIDE; page--) {
			pages.add(Map.of("number", page, "path", listPath(kind, page), "current", page == number));
		}
		pager.put("pages", pages);
		return pager;
	}

	private static String listPath(ActivityKind kind, int number) {
		return ActivityModels.path(kind) + "list-" + number + ".html";
	}

	static int lastPage(int announced) {
		return (announced == 0) ? 0 : PageKeys.listOf(announced - 1);
	}

	/** What a page of a list shows. */
	private record Shown(String path, List<Activity> activities, Map<String, Object> pager) {
	}

}
