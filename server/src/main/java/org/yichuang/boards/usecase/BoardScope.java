package org.yichuang.boards.usecase;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.model.MessageFilter.Range;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Scope;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** 可见范围 — over which sites and bodies somebody sees what this room has. */
@Component
class BoardScope {

	private final Sites sites;

	private final Bodies bodies;

	BoardScope(Sites sites, Bodies bodies) {
		this.sites = sites;
		this.bodies = bodies;
	}

	/** Returns what the actor may see. */
	Range of(Actor actor) {
		var scopes = actor.scopes(BoardsPermission.READ);
		if (scopes.stream().anyMatch((scope) -> scope instanceof Scope.WholeGroup)) {
			return new Range(true, Set.of(), Set.of());
		}
		var seen = this.sites.all()
			.stream()
			.filter((site) -> actor.may(BoardsPermission.READ, site.place()))
			.map(Site::id)
			.collect(Collectors.toSet());
		return new Range(false, seen, this.bodies.within(scopes));
	}

}
