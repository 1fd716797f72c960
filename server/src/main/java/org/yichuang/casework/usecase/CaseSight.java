package org.yichuang.casework.usecase;

import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.casework.Case;
import org.yichuang.casework.store.PartStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;

/** 可见范围 — where cases are, and who sees them. */
@Component
public class CaseSight {

	private final Bodies bodies;

	private final PartStore parts;

	private final CaseKinds kinds;

	CaseSight(Bodies bodies, PartStore parts, CaseKinds kinds) {
		this.bodies = bodies;
		this.parts = parts;
		this.kinds = kinds;
	}

	/** Returns where a case is: at its body in charge, and on its site. */
	public Place place(Case matter) {
		return place(matter.body(), matter.site());
	}

	/** Returns a body as a place. */
	public Place place(BodyId body) {
		return this.bodies.get(body).place();
	}

	/** Says whether an actor may see a case. */
	public boolean maySee(Actor actor, Case matter) {
		if (actor.isSystem() || actor.person().equals(matter.person())) {
			return true;
		}
		var reads = this.kinds.of(matter).reads();
		return actor.may(reads, place(matter)) || mayAtAParty(actor, reads, matter);
	}

	/**
	 * @throws NotFound if the actor may not see the case
	 */
	public void require(Actor actor, Case matter) {
		if (!maySee(actor, matter)) {
			throw NotFound.of(matter.id());
		}
	}

	private boolean mayAtAParty(Actor actor, Permission reads, Case matter) {
		if (!actor.holds(reads.code())) {
			return false;
		}
		var parties = new ArrayList<>(this.parts.parties(matter.id()));
		var offered = matter.offeredTo();
		if (offered != null) {
			parties.add(offered);
		}
		return this.bodies.all(parties).values().stream().anyMatch((body) -> actor.may(reads, body.place()));
	}

	/** Returns a body as a place, on a site if there is one. */
	public Place place(BodyId body, @Nullable SiteId site) {
		return new Place(this.bodies.get(body).path(), site, null);
	}

}
