package org.yichuang.disclosure.pages;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.store.LineStore;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.MappedPages;

/** Puts sections and their lists into a site's map; entries are found as articles. */
@Component
class MappedSections implements MappedPages {

	private final ReadSections sections;

	private final LineStore lines;

	MappedSections(ReadSections sections, LineStore lines) {
		this.sections = sections;
		this.lines = lines;
	}

	@Override
	public Set<String> tags(SiteId site) {
		var tags = new HashSet<>(Set.of(SectionPaths.wayTag(site)));
		this.sections.of(site)
			.stream()
			.map(PlacedSection::section)
			.map(Section::id)
			.forEach((id) -> tags.add(SectionPaths.newestTag(id, "all")));
		return tags;
	}

	@Override
	public void forEachPath(SiteId site, Consumer<String> sink) {
		for (var placed : this.sections.of(site)) {
			var section = placed.section();
			sink.accept(section.path());
			sink.accept(SectionPaths.guide(section));
			sink.accept(SectionPaths.contents(section));
			this.lines.slots(section.id()).keySet().forEach((list) -> sink.accept(SectionPaths.list(section, list)));
		}
	}

}
