package org.yichuang.disclosure.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.DisclosureEvent.SectionChanged;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.sitegroup.Sites;

/**
 * Lets public pages follow sections and classes, in the transaction that changes them.
 */
@Component
class RefreshSections {

	private final Publishing publishing;

	private final Sites sites;

	RefreshSections(Publishing publishing, Sites sites) {
		this.publishing = publishing;
		this.sites = sites;
	}

	@EventListener
	void on(DisclosureEvent event) {
		if (event instanceof SectionChanged changed) {
			touch(changed.section(), true);
			var before = changed.before();
			if (before != null && !before.site().equals(changed.section().site())) {
				this.publishing.rebuild(before.site(), "disclosure.move-section");
			}
		}
		else if (event instanceof DisclosureEvent.ClassPut put) {
			touch(put.section(), false);
		}
	}

	private void touch(Section section, boolean whole) {
		var pages = new ArrayList<PageKey>(List.of(SectionPaths.key(section, "home"),
				SectionPaths.key(section, "guide"), SectionPaths.key(section, "contents"),
				SectionPaths.listKey(section, "class/" + DisclosureClass.RULES, 0)));
		if (whole) {
			this.sites.portal()
				.ifPresent((portal) -> pages.add(new PageKey(portal.id(), SectionPaths.KIND, SectionPaths.BODIES_KEY)));
		}
		var tags = whole ? Set.of(SectionPaths.sectionTag(section.id()), SectionPaths.wayTag(section.site()),
				SectionPaths.allTag()) : Set.of(SectionPaths.sectionTag(section.id()));
		this.publishing.touch(new Change("disclosure.section", tags, pages));
	}

}
