package org.yichuang.publishing.usecase;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.publishing.Change;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SitegroupEvent;
import org.yichuang.sitegroup.Sites;

/**
 * Every page of the group names the portal: when its name or address changes, all are
 * stale.
 */
@Component
class FollowPortal {

	private final TouchPages touching;

	private final Sites sites;

	FollowPortal(TouchPages touching, Sites sites) {
		this.touching = touching;
		this.sites = sites;
	}

	@EventListener
	void on(SitegroupEvent.SiteRenamed renamed) {
		follow(renamed.site());
	}

	@EventListener
	void on(SitegroupEvent.SiteHostsChanged changed) {
		follow(changed.site());
	}

	private void follow(Site changed) {
		if (changed.portal()) {
			var tags = this.sites.all().stream().map((site) -> "site:" + site.id()).collect(Collectors.toSet());
			this.touching.touch(new Change("publishing.portal-changed", tags, List.of()));
		}
	}

}
