package org.yichuang.content.usecase;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.content.model.Range;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Scope;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * 权限范围 — over which sites and channels an actor holds a power, so that lists can ask for
 * them.
 */
@Component
class Reach {

	private final Sites sites;

	Reach(Sites sites) {
		this.sites = sites;
	}

	/** Returns where {@code actor} may use {@code permission}. */
	Range of(Actor actor, Permission permission) {
		if (actor.may(permission, Place.WHOLE_GROUP)) {
			return Range.EVERYWHERE;
		}
		var reached = this.sites.all()
			.stream()
			.filter((site) -> actor.may(permission, site.place()))
			.map(Site::id)
			.collect(Collectors.toSet());
		return new Range(false, reached, channels(actor, permission));
	}

	private static Set<ChannelId> channels(Actor actor, Permission permission) {
		var all = new HashSet<ChannelId>();
		for (var grant : actor.grants()) {
			if (grant.permissions().contains(permission.code())
					&& grant.scope() instanceof Scope.OneChannel(ChannelId channel)) {
				all.add(channel);
			}
		}
		return all;
	}

}
