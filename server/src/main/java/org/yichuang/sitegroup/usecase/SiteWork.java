package org.yichuang.sitegroup.usecase;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.SitegroupEvent;
import org.yichuang.sitegroup.SitegroupOutlets;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.store.ProcedureRows;
import org.yichuang.sitegroup.store.SiteRows;

/**
 * What all changes of a site share: who may, on which version, written down and
 * announced.
 */
@Component
class SiteWork {

	private final SiteRows sites;

	private final ProcedureRows procedure;

	private final SitegroupOutlets outlets;

	private final Clock clock;

	SiteWork(SiteRows sites, ProcedureRows procedure, SitegroupOutlets outlets, Clock clock) {
		this.sites = sites;
		this.procedure = procedure;
		this.outlets = outlets;
		this.clock = clock;
	}

	/**
	 * Reads a site that the actor may change.
	 * @throws NotFound if the actor holds nothing there
	 * @throws Refused if the power is missing, or the site is closed or was changed
	 * meanwhile
	 */
	Site take(Actor actor, Permission power, SiteTarget target) {
		var site = this.sites.get(target.site());
		if (!holdsAnything(actor, site.place())) {
			throw NotFound.of(site.id());
		}
		actor.require(power, site.place());
		if (site.state() == SiteState.CLOSED) {
			throw Refused.because(SitegroupProblems.SITE_IS_CLOSED);
		}
		if (site.version() != target.version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return site;
	}

	/** Says whether the actor holds any role over a place. */
	static boolean holdsAnything(Actor actor, Place place) {
		return actor.isSystem() || actor.grants().stream().anyMatch((grant) -> grant.scope().covers(place));
	}

	Site put(Site site) {
		return this.sites.put(site);
	}

	void record(Actor actor, Site site, ProcedureRows.Step step) {
		this.procedure.add(actor, site.id(), step);
	}

	void record(Actor actor, Site site, String step, String what) {
		record(actor, site, ProcedureRows.Step.within(step, site.state(), what, now()));
	}

	void announce(Actor actor, SitegroupEvent event) {
		this.outlets.announce(actor, event);
	}

	Instant now() {
		return this.clock.instant();
	}

}
