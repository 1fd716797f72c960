package org.yichuang.statistics.model;

import java.util.List;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Scope;
import org.yichuang.statistics.StatisticsPermission;

/**
 * 可见范围 — of which bodies an actor may read figures.
 *
 * @param everything of all of them
 * @param paths otherwise those at and below these paths
 */
public record Seen(boolean everything, List<String> paths) {

	/** Returns what an actor may read. */
	public static Seen by(Actor actor) {
		var scopes = actor.scopes(StatisticsPermission.READ);
		return new Seen(scopes.stream().anyMatch(Scope.WholeGroup.class::isInstance),
				scopes.stream()
					.filter(Scope.BodyTree.class::isInstance)
					.map(Scope.BodyTree.class::cast)
					.map(Scope.BodyTree::bodyPath)
					.distinct()
					.toList());
	}

	/** Says whether a body with a path is among them. */
	public boolean has(String path) {
		return this.everything || this.paths.stream().anyMatch(path::startsWith);
	}

}
