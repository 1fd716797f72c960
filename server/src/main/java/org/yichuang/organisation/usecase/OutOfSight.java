package org.yichuang.organisation.usecase;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;

/** 不可见 — what lies outside an actor's scope answers as if it were not there. */
final class OutOfSight {

	private OutOfSight() {
	}

	/**
	 * Stops unless the actor may see what is in a place.
	 * @throws NotFound otherwise
	 */
	static void unlessMay(Actor actor, Permission permission, Place place) {
		if (!actor.may(permission, place)) {
			throw new NotFound(permission.code() + " in " + place.bodyPath());
		}
	}

}
