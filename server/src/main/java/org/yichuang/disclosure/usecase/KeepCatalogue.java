package org.yichuang.disclosure.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.store.ClassStore;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.store.LineStore;
import org.yichuang.disclosure.store.SectionStore;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.PageKey;

/**
 * 维护目录 — keeps a section's lists in step with its entries, and marks stale exactly the
 * pages that an entry touches: the list pages it stands on, the newest of each list, the
 * section's home and contents.
 */
@Component
class KeepCatalogue {

	private final LineStore lines;

	private final DisclosureEntryStore entries;

	private final ClassStore classes;

	private final SectionStore sections;

	private final Publishing publishing;

	KeepCatalogue(LineStore lines, DisclosureEntryStore entries, ClassStore classes, SectionStore sections,
			Publishing publishing) {
		this.lines = lines;
		this.entries = entries;
		this.classes = classes;
		this.sections = sections;
		this.publishing = publishing;
	}

	/** Lets the catalogue show an entry as it is now, or no longer. */
	Entry follow(Entry entry) {
		boolean wanted = entry.belongsInCatalogue();
		var before = this.lines.of(entry.id());
		var now = wanted ? lists(entry) : List.<String>of();
		before.keySet()
			.stream()
			.filter((list) -> !now.contains(list))
			.forEach((list) -> this.lines.remove(list, entry.id()));
		now.stream()
			.filter((list) -> !before.containsKey(list))
			.sorted()
			.forEach((list) -> this.lines.add(entry.home().section(), list, entry.id()));
		if (wanted || !before.isEmpty()) {
			touch(entry, before);
		}
		return (entry.course().shown() == wanted) ? entry : this.entries.put(entry.on(entry.course().shown(wanted)));
	}

	/** Says whether a class lies below another. */
	boolean isBelow(SectionId section, String code, String above) {
		return DisclosureClass.subtree(this.classes.of(section), above).contains(code);
	}

	/** An entry stands in its class and in all above it. */
	private List<String> lists(Entry entry) {
		var all = this.classes.of(entry.home().section());
		var lists = new ArrayList<>(entry.lists());
		var at = DisclosureClass.find(all, entry.classCode());
		for (int steps = 0; at.isPresent() && steps < all.size(); steps++) {
			var parent = at.get().parent();
			if (parent == null) {
				break;
			}
			lists.add("class/" + parent);
			at = DisclosureClass.find(all, parent);
		}
		return lists;
	}

	private void touch(Entry entry, Map<String, Integer> before) {
		var section = this.sections.find(entry.home().section()).orElseThrow().section();
		var tags = new HashSet<>(
				Set.of(SectionPaths.countsTag(section.id()), SectionPaths.newestTag(section.id(), "all")));
		var pages = new ArrayList<>(List.of(SectionPaths.key(section, "home"), SectionPaths.key(section, "contents")));
		before.forEach((list, slot) -> touch(section, list, slot, tags, pages));
		this.lines.of(entry.id()).forEach((list, slot) -> touch(section, list, slot, tags, pages));
		var article = entry.article();
		if (article != null) {
			tags.add(SectionPaths.entryTag(article.toString()));
		}
		this.publishing.touch(new Change("disclosure.entry", tags, pages));
	}

	/** The page that was the newest until now leads on to one that begins here. */
	private static void touch(Section section, String list, int slot, Set<String> tags, List<PageKey> pages) {
		int page = SectionPaths.page(slot);
		tags.add(SectionPaths.newestTag(section.id(), list));
		tags.add(SectionPaths.listTag(section.id(), list, page));
		if (slot % SectionPaths.SIZE == 0 && page > 1) {
			tags.add(SectionPaths.listTag(section.id(), list, page - 1));
		}
		pages.add(SectionPaths.listKey(section, list, 0));
		pages.add(SectionPaths.listKey(section, list, page));
	}

}
