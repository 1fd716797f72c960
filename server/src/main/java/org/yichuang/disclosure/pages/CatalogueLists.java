package org.yichuang.disclosure.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.Schemes;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.store.ClassStore;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.store.LineStore;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;

/**
 * 目录列表 — the lists of a section: all entries, those of a class, a subject, a genre, an
 * audience, a year; older ones on pages numbered from the oldest, so that an entry
 * touches only the newest.
 */
@Component
class CatalogueLists {

	private static final String ALL = "all";

	private static final String RULES = "class/" + DisclosureClass.RULES;

	private final LineStore lines;

	private final DisclosureEntryStore entries;

	private final ClassStore classes;

	private final Schemes schemes;

	private final SectionModels models;

	CatalogueLists(LineStore lines, DisclosureEntryStore entries, ClassStore classes, Schemes schemes,
			SectionModels models) {
		this.lines = lines;
		this.entries = entries;
		this.classes = classes;
		this.schemes = schemes;
		this.models = models;
	}

	/** Names the pages of all lists that were begun; the rules always have one. */
	void forEachPage(Section section, Consumer<PageKey> sink) {
		var slots = this.lines.slots(section.id());
		slots.forEach((list, count) -> {
			for (int page = 0; page <= SectionPaths.page(count - 1); page++) {
				sink.accept(SectionPaths.listKey(section, list, page));
			}
		});
		if (!slots.containsKey(RULES)) {
			sink.accept(SectionPaths.listKey(section, RULES, 0));
		}
	}

	/** Returns the newest entries of a section. */
	List<Entry> newest(Section section, int most) {
		return loaded(this.lines.newest(section.id(), ALL, most));
	}

	/** Returns a page of a list; 0 is the newest. */
	Optional<Page> page(PageKey key, Section section, String list, int number) {
		var slots = this.lines.slots(section.id()).getOrDefault(list, 0);
		int last = (slots == 0) ? 0 : SectionPaths.page(slots - 1);
		if (number > last || number < 0 || slots == 0 && !list.equals(RULES)) {
			return Optional.empty();
		}
		// the two newest list pages: at least 20 once there are so many, at most 40
		int first = (number == 0) ? (Math.max(1, last - 1) - 1) * SectionPaths.SIZE : (number - 1) * SectionPaths.SIZE;
		int end = (number == 0) ? slots : number * SectionPaths.SIZE;
		var shown = loaded(this.lines.between(section.id(), list, first, end));
		var path = SectionPaths.list(section, list, number);
		var model = this.models.page(section, title(section, list), path);
		model.put("items", this.models.lines(shown));
		model.put("pager", SectionModels.pager(section, list, number, last));
		model.put("facets", (number == 0 && list.equals(ALL)) ? facets(section) : List.of());
		model.put("isRules", list.equals(RULES));
		return Optional
			.of(new Page(key, path, new PageBody.Rendered("information-list", model), tags(section, list, number)));
	}

	private static Set<String> tags(Section section, String list, int number) {
		var tags = new HashSet<>(Set.of(SectionPaths.sectionTag(section.id())));
		tags.add((number == 0) ? SectionPaths.newestTag(section.id(), list)
				: SectionPaths.listTag(section.id(), list, number));
		if (number == 0 && list.equals(ALL)) {
			tags.add(SectionPaths.countsTag(section.id()));
		}
		return tags;
	}

	private List<Entry> loaded(List<EntryId> ids) {
		var known = this.entries.all(ids);
		return ids.stream().map(known::get).filter(Objects::nonNull).toList();
	}

	private String title(Section section, String list) {
		if (list.equals(ALL)) {
			return "政府信息公开目录";
		}
		if (list.equals(RULES)) {
			return "政府信息公开制度";
		}
		var parts = list.split("/", 2);
		return switch (parts[0]) {
			case "class" -> this.classes.find(section.id(), parts[1]).map(DisclosureClass::label).orElse(parts[1]);
			case "year" -> parts[1] + "年";
			default -> this.schemes.find(parts[0], parts[1]).map(SchemeClass::label).orElse(parts[1]);
		};
	}

	/** The ways into the catalogue: by year, subject, genre, audience. */
	private List<Map<String, Object>> facets(Section section) {
		var counts = this.lines.counts(section.id());
		var all = new ArrayList<Map<String, Object>>();
		facet(all, section, counts, "year/", "年份");
		facet(all, section, counts, "subject/", "主题分类");
		facet(all, section, counts, "genre/", "体裁分类");
		facet(all, section, counts, "audience/", "服务对象");
		return all;
	}

	private void facet(List<Map<String, Object>> all, Section section, Map<String, Integer> counts, String prefix,
			String name) {
		var order = prefix.equals("year/") ? Comparator.<String>reverseOrder() : Comparator.<String>naturalOrder();
		var links = counts.entrySet()
			.stream()
			.filter((each) -> each.getKey().startsWith(prefix))
			.sorted(Map.Entry.comparingByKey(order))
			.map((each) -> Map.<String, Object>of("name", title(section, each.getKey()), "path",
					SectionPaths.list(section, each.getKey()), "count", each.getValue()))
			.toList();
		if (!links.isEmpty()) {
			all.add(Map.of("name", name, "links", links));
		}
	}

}
