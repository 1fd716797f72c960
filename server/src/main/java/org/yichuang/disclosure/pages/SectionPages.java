package org.yichuang.disclosure.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.store.ClassStore;
import org.yichuang.disclosure.store.LineStore;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * The pages of sections: home with its columns, guide, statutory contents; the lists are
 * drawn by {@link CatalogueLists}; on the portal all sections of the group.
 */
@Component
class SectionPages implements PageSource {

	private static final int NEWEST = 10;

	private final ReadSections sections;

	private final ClassStore classes;

	private final LineStore lines;

	private final CatalogueLists lists;

	private final AllSections everybody;

	private final SectionModels models;

	private final Sites sites;

	SectionPages(ReadSections sections, ClassStore classes, LineStore lines, CatalogueLists lists,
			AllSections everybody, SectionModels models, Sites sites) {
		this.sections = sections;
		this.classes = classes;
		this.lines = lines;
		this.lists = lists;
		this.everybody = everybody;
		this.models = models;
		this.sites = sites;
	}

	@Override
	public String kind() {
		return SectionPaths.KIND;
	}

	@Override
	public int turn() {
		return 1;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		if (isPortal(site)) {
			sink.accept(new PageKey(site, SectionPaths.KIND, SectionPaths.BODIES_KEY));
		}
		for (var placed : this.sections.of(site)) {
			for (var name : List.of("home", "guide", "contents")) {
				sink.accept(SectionPaths.key(placed.section(), name));
			}
			this.lists.forEachPage(placed.section(), sink);
		}
	}

	/** Sections are few and read once; what their pages show is read page by page. */
	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var known = new HashMap<SectionId, Optional<PlacedSection>>();
		var found = new HashMap<PageKey, Page>();
		for (var key : keys) {
			var page = key.key().equals(SectionPaths.BODIES_KEY) ? all(key) : page(key, known);
			page.ifPresent((it) -> found.put(key, it));
		}
		return found;
	}

	private Optional<Page> all(PageKey key) {
		return isPortal(key.site()) ? Optional.of(this.everybody.page(key, this.sites.get(key.site())))
				: Optional.empty();
	}

	private boolean isPortal(SiteId site) {
		return this.sites.portal().map(Site::id).filter(site::equals).isPresent();
	}

	private Optional<Page> page(PageKey key, Map<SectionId, Optional<PlacedSection>> known) {
		var parts = key.key().split("/", 4);
		return known.computeIfAbsent(SectionId.of(parts[1]), this.sections::find)
			.filter((placed) -> placed.section().site().equals(key.site()))
			.flatMap((placed) -> switch (parts[0]) {
				case "home" -> Optional.of(home(key, placed));
				case "guide" -> Optional.of(guide(key, placed));
				case "contents" -> Optional.of(contents(key, placed.section()));
				default -> this.lists.page(key, placed.section(), parts[3], Integer.parseInt(parts[2]));
			});
	}

	private Page home(PageKey key, PlacedSection placed) {
		var section = placed.section();
		var counts = this.lines.counts(section.id());
		var model = this.models.page(section, "", section.path());
		model.put("classes", this.models.tree(section, this.classes.of(section.id()), counts));
		model.put("total", counts.getOrDefault("all", 0));
		model.put("newest", this.models.lines(this.lists.newest(section, NEWEST)));
		model.put("cataloguePath", counts.containsKey("all") ? SectionPaths.catalogue(section) : "");
		model.put("guide", this.models.guide(placed));
		model.put("bodiesPath", isPortal(section.site()) ? SectionPaths.BODIES : "");
		return page(key, section.path(), "information", model, Set.of(SectionPaths.sectionTag(section.id()),
				SectionPaths.countsTag(section.id()), SectionPaths.newestTag(section.id(), "all")));
	}

	private Page guide(PageKey key, PlacedSection placed) {
		var section = placed.section();
		var model = this.models.page(section, "政府信息公开指南", SectionPaths.guide(section));
		model.put("guide", this.models.guide(placed));
		return page(key, SectionPaths.guide(section), "information-guide", model,
				Set.of(SectionPaths.sectionTag(section.id())));
	}

	private Page contents(PageKey key, Section section) {
		var counts = this.lines.counts(section.id());
		var model = this.models.page(section, "法定主动公开内容", SectionPaths.contents(section));
		model.put("classes", this.models.tree(section, this.classes.of(section.id()), counts));
		model.put("cataloguePath", counts.containsKey("all") ? SectionPaths.catalogue(section) : "");
		return page(key, SectionPaths.contents(section), "information-contents", model,
				Set.of(SectionPaths.sectionTag(section.id()), SectionPaths.countsTag(section.id())));
	}

	private static Page page(PageKey key, String path, String template, Map<String, Object> model, Set<String> tags) {
		return new Page(key, path, new PageBody.Rendered(template, new LinkedHashMap<>(model)), new HashSet<>(tags));
	}

}
