package org.yichuang.statistics.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;
import org.yichuang.statistics.model.Held;
import org.yichuang.statistics.model.Holder;
import org.yichuang.statistics.model.QuotaTarget;
import org.yichuang.statistics.model.Seen;

/** Finds the open bodies, or the open sites, that are held to a quota. */
@Component
class FindHolders {

	private final Bodies bodies;

	private final Sites sites;

	FindHolders(Bodies bodies, Sites sites) {
		this.bodies = bodies;
		this.sites = sites;
	}

	/** Returns those that the actor may see, in the order of the tree. */
	List<Holder> of(Actor actor, Held held) {
		var seen = Seen.by(actor);
		var bodies = this.bodies.open(path(held))
			.stream()
			.filter((body) -> held.names(body) && seen.has(body.path()))
			.toList();
		return (held.target() == QuotaTarget.BODIES) ? bodies.stream()
			.map((body) -> new Holder(body.id().toString(), body.name(), body.path(), body))
			.toList() : sites(bodies, held);
	}

	private List<Holder> sites(List<Body> bodies, Held held) {
		var owners = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
		return this.sites.all()
			.stream()
			.filter((site) -> owners.containsKey(site.body()) && site.state() == SiteState.RUNNING
					&& (site.portal() || held.target() == QuotaTarget.SITES))
			.map((site) -> holder(site, owners.get(site.body())))
			.sorted(java.util.Comparator.comparing(Holder::order))
			.toList();
	}

	private static Holder holder(Site site, Body owner) {
		return new Holder(site.id().toString(), site.name(), owner.path() + site.code(), owner);
	}

	private String path(Held held) {
		return Optional.ofNullable(held.under()).map((under) -> this.bodies.get(under).path()).orElse("/");
	}

}
