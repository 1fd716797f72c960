package org.yichuang.disclosure.usecase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;

/** 条目说明 — which entries stand behind a figure of disclosure. */
@Component
class EntrySubjects implements SubjectNames {

	private final DisclosureEntryStore entries;

	private final ReadSections sections;

	EntrySubjects(DisclosureEntryStore entries, ReadSections sections) {
		this.entries = entries;
		this.sections = sections;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("disclosure.published");
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		var found = this.entries.all(ids.stream().map(EntryId::of).toList()).values();
		var seen = found.stream()
			.map((entry) -> entry.home().section())
			.distinct()
			.map(this.sections::get)
			.filter((placed) -> actor.may(DisclosurePermission.READ, placed.place()))
			.map(PlacedSection::section)
			.collect(Collectors.toMap((section) -> section.id(), (section) -> section.name()));
		var named = new LinkedHashMap<String, SubjectName>();
		found.stream()
			.filter((entry) -> seen.containsKey(entry.home().section()))
			.forEach((entry) -> named.put(entry.id().toString(), name(entry)));
		return named;
	}

	private static SubjectName name(Entry entry) {
		return new SubjectName(entry.facts().title(), entry.indexNumber() + "，" + entry.course().state().label(),
				"/cases/" + entry.matter());
	}

}
