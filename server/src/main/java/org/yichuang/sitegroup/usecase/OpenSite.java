package org.yichuang.sitegroup.usecase;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.SitegroupEvent.SiteOpened;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.SitePlan;
import org.yichuang.sitegroup.store.ChannelRows;
import org.yichuang.sitegroup.store.HostRows;
import org.yichuang.sitegroup.store.SerialRows;
import org.yichuang.sitegroup.store.SiteRows;

/**
 * Opens a body's site from a blueprint, with channels, home page, mailboxes, host names
 * and settings in place, in one transaction.
 */
@Component
public class OpenSite {

	private final PlanSite plans;

	private final SiteAddresses addresses;

	private final SiteRows sites;

	private final HostRows hosts;

	private final ChannelRows channels;

	private final SerialRows serials;

	private final OpenPlannedMailboxes mailboxes;

	private final SiteWork work;

	private final Clock clock;

	OpenSite(PlanSite plans, SiteAddresses addresses, SiteRows sites, HostRows hosts, ChannelRows channels,
			SerialRows serials, OpenPlannedMailboxes mailboxes, SiteWork work, Clock clock) {
		this.plans = plans;
		this.addresses = addresses;
		this.sites = sites;
		this.hosts = hosts;
		this.channels = channels;
		this.serials = serials;
		this.mailboxes = mailboxes;
		this.work = work;
		this.clock = clock;
	}

	/** Returns why the body's site may not be opened now; empty means go ahead. */
	public List<Refusal> refusals(Body body) {
		return this.sites.standing(body.id())
			.map((site) -> Refusal.of(SitegroupProblems.SITE_ALREADY_OPEN, body.name()))
			.stream()
			.toList();
	}

	/**
	 * Opens the site; it runs at once.
	 * @param blueprint name of the blueprint, empty for that of the body's level
	 * @throws Refused if the body has a site, or no blueprint fits
	 */
	@Transactional
	public Site open(Actor actor, Body body, String blueprint) {
		actor.require(SitegroupPermission.OPEN_SITES, body.place());
		Refused.unlessEmpty(refusals(body));
		var plan = this.plans.plan(body, blueprint);
		boolean portal = plan.blueprint().portal() && !this.sites.hasPortal();
		var code = this.addresses.code(body, portal);
		var names = this.addresses.hosts(code, portal);
		var site = site(plan, code, portal, names.getFirst());
		this.sites.add(site, plan.blueprint().name(), this.clock.instant());
		this.hosts.put(site.id(), names);
		this.channels.add(plan.channels(site));
		this.work.record(actor, site, "OPENED", plan.blueprint().label());
		this.work.announce(actor, new SiteOpened(site));
		this.mailboxes.open(site, plan);
		return site;
	}

	private Site site(SitePlan plan, String code, boolean portal, String host) {
		var body = plan.body();
		var settings = new TreeMap<>(plan.settings());
		settings.putIfAbsent("siteIdCode", this.serials.next(division(body)));
		return new Site(SiteId.next(), code, body.legalName(), body.id(), body.path(), host, portal, SiteState.RUNNING,
				plan.blueprint().theme(), settings, plan.blueprint().slots(), 0);
	}

	/** The six digits of the county or district that the body belongs to. */
	private static String division(Body body) {
		var digits = body.path().replaceAll("[^0-9]+", " ").strip().split(" ");
		for (var code : digits) {
			if (code.length() >= 6) {
				return code.substring(0, 6);
			}
		}
		return "000000";
	}

}
