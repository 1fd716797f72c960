package org.yichuang.disclosure.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.DisclosureProblems;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.model.SectionWords;
import org.yichuang.disclosure.store.SectionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

/** Opens a body's section on its own site, or on that of another body. */
@Component
public class OpenSection {

	private final SectionStore sections;

	private final ClassTemplates templates;

	private final Sites sites;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OpenSection(SectionStore sections, ClassTemplates templates, Sites sites, Bodies bodies,
			ApplicationEventPublisher events, Clock clock) {
		this.sections = sections;
		this.templates = templates;
		this.sites = sites;
		this.bodies = bodies;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why a body may not get a section on a site; empty means go ahead. */
	public List<Refusal> refusals(Body body, Site site) {
		var reasons = new ArrayList<Refusal>();
		if (this.sections.ofBody(body.id()).isPresent()) {
			reasons.add(Refusal.of(DisclosureProblems.SECTION_EXISTS, body.name()));
		}
		if (site.state() == SiteState.CLOSED) {
			reasons.add(Refusal.of(DisclosureProblems.SECTION_SITE_CLOSED));
		}
		return reasons;
	}

	/**
	 * Opens a section.
	 * @param wanted on which site; null for the body's own
	 * @throws Invalid if the body is unknown, or has no site and none is named
	 * @throws Refused if the body has a section, or the site is closed
	 */
	@Transactional
	public PlacedSection open(Actor actor, BodyId id, @Nullable SiteId wanted) {
		if (!this.bodies.isOpen(id)) {
			throw Invalid.field("body", DisclosureProblems.SECTION_BODY_UNKNOWN);
		}
		var body = this.bodies.get(id);
		var site = Optional.ofNullable(wanted)
			.map(this.sites::get)
			.or(() -> own(id))
			.orElseThrow(() -> Invalid.field("site", DisclosureProblems.SECTION_WITHOUT_SITE));
		actor.require(DisclosurePermission.MANAGE_SECTIONS, new Place(body.path(), site.id(), null));
		Refused.unlessEmpty(refusals(body, site));
		return open(actor, body, site);
	}

	/** Opens a section on a site, perhaps one that is opened in the same transaction. */
	PlacedSection open(Actor actor, Body body, Site site) {
		var path = site.body().equals(body.id()) ? SectionPaths.OWN : SectionPaths.of(body.code());
		var section = new Section(SectionId.next(), body.id(), site.id(), path, body.legalName(), true);
		var place = new Place(body.path(), site.id(), null);
		this.sections.add(section, this.clock.instant());
		this.templates.fill(section.id(), body.level());
		this.events.publishEvent(new DisclosureEvent.SectionChanged(actor, null, section, place));
		return new PlacedSection(section, SectionWords.EMPTY, null, place, 0);
	}

	private Optional<Site> own(BodyId body) {
		return this.sites.all()
			.stream()
			.filter((site) -> site.body().equals(body) && site.state() != SiteState.CLOSED)
			.findFirst();
	}

}
