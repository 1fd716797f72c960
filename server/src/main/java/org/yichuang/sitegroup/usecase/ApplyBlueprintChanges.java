package org.yichuang.sitegroup.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Channel;

/**
 * Brings a site up to its blueprint: adds the channels it lacks, and changes nothing
 * else.
 */
@Component
public class ApplyBlueprintChanges {

	private final ChannelWork work;

	private final PlanSite plans;

	private final Bodies bodies;

	ApplyBlueprintChanges(ChannelWork work, PlanSite plans, Bodies bodies) {
		this.work = work;
		this.plans = plans;
		this.bodies = bodies;
	}

	/**
	 * Returns the channels that the site lacks.
	 * @param blueprint empty for that of the body's level
	 */
	public List<Channel> missing(Actor actor, SiteId id, String blueprint) {
		var site = this.work.site(actor, id);
		return this.plans.plan(this.bodies.get(site.body()), blueprint).missing(site, this.work.of(id));
	}

	/**
	 * Adds the channels that the site lacks.
	 * @return those that were added
	 */
	@Transactional
	public List<Channel> apply(Actor actor, SiteId id, String blueprint) {
		var missing = missing(actor, id, blueprint);
		missing.forEach((channel) -> this.work.add(actor, channel));
		return missing;
	}

}
