package org.yichuang.publishing.usecase;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.PublishingEvent;
import org.yichuang.publishing.PublishingOutlets;
import org.yichuang.publishing.PublishingPermission;
import org.yichuang.sitegroup.Sites;

/** Has all pages of a site made anew, because somebody asks. */
@Component
public class RebuildSite {

	private final TouchPages touching;

	private final Sites sites;

	private final PublishingOutlets outlets;

	RebuildSite(TouchPages touching, Sites sites, PublishingOutlets outlets) {
		this.touching = touching;
		this.sites = sites;
		this.outlets = outlets;
	}

	/**
	 * Asks for it.
	 * @return the change, to ask after it
	 * @throws NotFound if the actor may not rebuild that site
	 */
	@Transactional
	public UUID rebuild(Actor actor, SiteId id) {
		var site = this.sites.get(id);
		if (!actor.may(PublishingPermission.REBUILD, site.place())) {
			throw NotFound.of(id);
		}
		this.outlets.announce(actor, new PublishingEvent.RebuildAsked(site));
		return this.touching.rebuild(id, "publishing.rebuild");
	}

}
