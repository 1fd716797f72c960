package org.yichuang.sitegroup.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.store.BlueprintRows;
import org.yichuang.sitegroup.store.OpeningRows;
import org.yichuang.sitegroup.store.SiteRows;

/**
 * Orders the sites of a body and of all below it that have none. The sites are opened one
 * by one, each in a transaction of its own, so that a crash loses none and repeating the
 * order opens only what is missing.
 */
@Component
public class OpenSites {

	private final Bodies bodies;

	private final SiteRows sites;

	private final BlueprintRows blueprints;

	private final OpeningRows openings;

	private final OpenWaitingSites waiting;

	private final Clock clock;

	OpenSites(Bodies bodies, SiteRows sites, BlueprintRows blueprints, OpeningRows openings, OpenWaitingSites waiting,
			Clock clock) {
		this.bodies = bodies;
		this.sites = sites;
		this.blueprints = blueprints;
		this.openings = openings;
		this.waiting = waiting;
		this.clock = clock;
	}

	/**
	 * Orders the sites.
	 * @param blueprint name of the blueprint, empty for that of each body's level
	 * @return the job
	 * @throws Refused if every body has its site, or there is no such blueprint
	 */
	@Transactional
	public UUID order(Actor actor, BodyId root, String blueprint) {
		var top = this.bodies.get(root);
		actor.require(SitegroupPermission.OPEN_SITES, top.place());
		if (!blueprint.isBlank() && this.blueprints.find(blueprint).isEmpty()) {
			throw Refused.because(SitegroupProblems.BLUEPRINT_UNKNOWN, blueprint);
		}
		var lacking = lacking(root);
		if (lacking.isEmpty()) {
			throw Refused.because(SitegroupProblems.NOTHING_TO_OPEN, top.name());
		}
		var id = this.openings.add(actor, top, blueprint, lacking, this.clock.instant());
		wakeAfterCommit();
		return id;
	}

	private List<Body> lacking(BodyId root) {
		var standing = this.sites.standingBodies();
		return this.bodies.subtree(root).stream().filter((body) -> !standing.contains(body.id())).toList();
	}

	private void wakeAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				OpenSites.this.waiting.wake();
			}
		});
	}

}
