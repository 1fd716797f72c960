package org.yichuang.disclosure.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yichuang.content.ArticleId;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.usecase.EntryLines;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;

/**
 * The template function {@code disclosureEntry(articleId)}: what the catalogue says of an
 * article, for its page; empty for articles that are in no catalogue.
 */
@Component
class EntryFunction implements TemplateFunction {

	private final DisclosureEntryStore entries;

	private final ReadSections sections;

	private final EntryLines lines;

	EntryFunction(DisclosureEntryStore entries, ReadSections sections, EntryLines lines) {
		this.entries = entries;
		this.sections = sections;
		this.lines = lines;
	}

	@Override
	public String name() {
		return "disclosureEntry";
	}

	@Override
	public Object call(RenderContext context, List<Object> arguments) {
		if (arguments.size() != 1 || !(arguments.getFirst() instanceof String article)) {
			throw new IllegalArgumentException("disclosureEntry(articleId)");
		}
		context.dependsOn(SectionPaths.entryTag(article));
		return this.entries.find(ArticleId.of(article))
			.filter((entry) -> entry.course().shown())
			.map(this::shown)
			.orElse(Map.of());
	}

	private Map<String, Object> shown(Entry entry) {
		var shown = new LinkedHashMap<String, Object>(this.lines.begin().of(entry));
		shown.put("className", String.valueOf(shown.remove("class")));
		shown.remove("url");
		var section = this.sections.find(entry.home().section()).map(PlacedSection::section).orElseThrow();
		shown.put("classPath", SectionPaths.list(section, "class/" + entry.classCode()));
		shown.put("sectionPath", section.path());
		return shown;
	}

}
