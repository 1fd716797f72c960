package org.yichuang.disclosure.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.sitegroup.Site;

/** 公开机构总览 — all sections of a group on its portal, by what kind of body it is. */
@Component
class AllSections {

	private static final Map<String, Set<BodyLevel>> GROUPS = groups();

	private final ReadSections sections;

	private final Bodies bodies;

	private final Publishing publishing;

	private final SectionModels models;

	AllSections(ReadSections sections, Bodies bodies, Publishing publishing, SectionModels models) {
		this.sections = sections;
		this.bodies = bodies;
		this.publishing = publishing;
		this.models = models;
	}

	private static Map<String, Set<BodyLevel>> groups() {
		var all = new LinkedHashMap<String, Set<BodyLevel>>();
		all.put("人民政府", Set.of(BodyLevel.PROVINCE, BodyLevel.CITY, BodyLevel.COUNTY));
		all.put("政府部门和单位",
				Set.of(BodyLevel.DEPARTMENT, BodyLevel.DUAL_MANAGED, BodyLevel.INSTITUTION, BodyLevel.PARTY));
		all.put("乡镇、街道", Set.of(BodyLevel.TOWNSHIP, BodyLevel.STREET));
		all.put("村、社区", Set.of(BodyLevel.VILLAGE, BodyLevel.COMMUNITY));
		return all;
	}

	Page page(PageKey key, Site portal) {
		var here = this.sections.all()
			.stream()
			.filter((placed) -> placed.section().open())
			.filter((placed) -> placed.place().bodyPath().startsWith(portal.bodyPath()))
			.toList();
		var known = this.bodies.all(here.stream().map((placed) -> placed.section().body()).toList());
		var groups = new ArrayList<Map<String, Object>>();
		GROUPS.forEach((name, levels) -> {
			var links = here.stream()
				.filter((placed) -> isOf(known, placed, levels))
				.map((placed) -> link(placed.section(), portal))
				.toList();
			if (!links.isEmpty()) {
				groups.add(Map.of("name", name, "links", links));
			}
		});
		var model = new LinkedHashMap<String, Object>();
		model.put("page", Map.of("title", "各单位政府信息公开专栏", "breadcrumbs", List.of(Map.of("name", "首页", "path", "/"),
				Map.of("name", "政府信息公开", "path", SectionPaths.OWN), Map.of("name", "各单位政府信息公开专栏", "path", ""))));
		model.put("meta", List.of(Map.of("name", "ColumnName", "content", "各单位政府信息公开专栏"),
				Map.of("name", "ColumnType", "content", "信息公开目录")));
		model.put("groups", groups);
		model.put("total", here.size());
		return new Page(key, SectionPaths.BODIES, new PageBody.Rendered("information-bodies", model),
				Set.of(SectionPaths.allTag()));
	}

	private static boolean isOf(Map<BodyId, Body> known, PlacedSection placed, Set<BodyLevel> levels) {
		var body = known.get(placed.section().body());
		return body != null && levels.contains(body.level());
	}

	private Map<String, Object> link(Section section, Site portal) {
		var path = section.site().equals(portal.id()) ? section.path()
				: this.publishing.address(section.site(), section.path());
		return Map.of("name", section.name(), "path", path);
	}

}
