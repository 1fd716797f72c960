package org.yichuang.disclosure.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.store.SectionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.SitegroupEvent.SiteOpened;
import org.yichuang.sitegroup.Sites;

/**
 * Gives each site the section of the body that runs it: with the site, and afterwards to
 * sites that lack it. A body that had its section on another's site takes it along to its
 * own.
 */
@Component
public class OpenSiteSections {

	private final OpenSection opening;

	private final ReadSections read;

	private final SectionStore sections;

	private final Sites sites;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	OpenSiteSections(OpenSection opening, ReadSections read, SectionStore sections, Sites sites, Bodies bodies,
			ApplicationEventPublisher events, TransactionTemplate transaction) {
		this.opening = opening;
		this.read = read;
		this.sections = sections;
		this.sites = sites;
		this.bodies = bodies;
		this.events = events;
		this.transaction = transaction;
	}

	@EventListener
	void on(SiteOpened opened) {
		give(opened.site());
	}

	/**
	 * Opens those that the sites of a body and of all below it lack, site by site;
	 * repeatable. Closed sites get none.
	 * @return how many were opened
	 */
	public int openUnder(BodyId root) {
		return this.sites.under(root)
			.stream()
			.filter((site) -> site.state() != SiteState.CLOSED)
			.mapToInt((site) -> Boolean.TRUE.equals(this.transaction.execute((status) -> give(site))) ? 1 : 0)
			.sum();
	}

	private boolean give(Site site) {
		var standing = this.read.ofBody(site.body());
		if (standing.isEmpty()) {
			this.opening.open(Actor.SYSTEM, this.bodies.get(site.body()), site);
			return true;
		}
		return !standing.get().section().site().equals(site.id()) && take(standing.get(), site);
	}

	private boolean take(PlacedSection standing, Site site) {
		var old = standing.section();
		var now = new Section(old.id(), old.body(), site.id(), SectionPaths.OWN, old.name(), old.open());
		var place = new Place(site.bodyPath(), site.id(), null);
		this.sections.put(standing.on(now, place));
		this.events.publishEvent(new DisclosureEvent.SectionChanged(Actor.SYSTEM, old, now, place));
		return true;
	}

}
