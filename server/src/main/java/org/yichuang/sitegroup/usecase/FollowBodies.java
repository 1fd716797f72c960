package org.yichuang.sitegroup.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.OrganisationEvent.BodyMoved;
import org.yichuang.sitegroup.store.SiteRows;

/**
 * Keeps the places of sites where their bodies are, in the transaction that moves the
 * bodies.
 */
@Component
class FollowBodies {

	private final Bodies bodies;

	private final SiteRows sites;

	FollowBodies(Bodies bodies, SiteRows sites) {
		this.bodies = bodies;
		this.sites = sites;
	}

	@EventListener
	void follow(BodyMoved moved) {
		this.sites.moveBodies(moved.before().path(), this.bodies.get(moved.body()).path());
	}

}
