package org.yichuang.disclosure.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.usecase.ReadSections;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.RoomDoors;

/**
 * Leads from the channels of 政务公开 to the section of the body that runs the site: one
 * column, whoever draws it.
 */
@Component
class SectionDoors implements RoomDoors {

	private final ReadSections sections;

	SectionDoors(ReadSections sections) {
		this.sections = sections;
	}

	@Override
	public Set<String> tags(SiteId site) {
		return Set.of(SectionPaths.wayTag(site));
	}

	@Override
	public List<Door> doors(SiteId site) {
		var all = new ArrayList<Door>();
		this.sections.of(site)
			.stream()
			.map((placed) -> placed.section())
			.filter((section) -> section.path().equals(SectionPaths.OWN))
			.forEach((section) -> {
				all.add(new Door("政府信息公开专栏", section.path(), Set.of("信息公开目录", "信息公开年报")));
				all.add(new Door("政府信息公开指南", SectionPaths.guide(section), Set.of("信息公开目录", "信息公开指南")));
				all.add(new Door("政府信息公开制度", SectionPaths.list(section, "class/" + DisclosureClass.RULES), Set.of()));
				all.add(new Door("法定主动公开内容", SectionPaths.contents(section), Set.of("信息公开目录")));
			});
		return all;
	}

}
