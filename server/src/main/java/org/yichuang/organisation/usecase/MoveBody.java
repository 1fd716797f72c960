package org.yichuang.organisation.usecase;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.store.BodyStore;
import org.yichuang.organisation.store.BodyTable;

/** Puts a body, with all below it, below another one. */
@Component
public class MoveBody {

	private final BodyStore bodies;

	private final BodyTable table;

	private final ApplicationEventPublisher events;

	MoveBody(BodyStore bodies, BodyTable table, ApplicationEventPublisher events) {
		this.bodies = bodies;
		this.table = table;
		this.events = events;
	}

	/**
	 * Returns why the body may not go below {@code parent}; empty means go ahead.
	 * @param parent the new body above, null to make the body a root
	 */
	public List<Refusal> refusals(Actor actor, Body body, @Nullable Body parent) {
		var refusals = new ArrayList<Refusal>();
		var target = (parent != null) ? parent.place() : Place.WHOLE_GROUP;
		if (!actor.may(OrganisationPermission.MANAGE_BODIES, body.place())
				|| !actor.may(OrganisationPermission.MANAGE_BODIES, target)) {
			refusals.add(Refusal.of(KernelProblems.NOT_PERMITTED, OrganisationPermission.MANAGE_BODIES.label()));
		}
		if (parent != null && parent.path().startsWith(body.path())) {
			refusals.add(Refusal.of(OrganisationProblems.MOVE_BELOW_ITSELF));
		}
		if (parent != null && !this.table.isOpen(parent.id())) {
			refusals.add(Refusal.of(OrganisationProblems.PARENT_CLOSED));
		}
		return refusals;
	}

	/**
	 * Moves the body.
	 * @param parent the new body above, null to make the body a root
	 * @param version the row version that was read
	 * @throws Refused if {@link #refusals} is not empty or somebody changed the body
	 * meanwhile
	 */
	@Transactional
	public void move(Actor actor, BodyId id, @Nullable BodyId parent, long version) {
		this.table.lockTree();
		var body = get(id);
		var target = (parent != null) ? get(parent) : null;
		Refused.unlessEmpty(refusals(actor, body, target));
		if (body.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		this.table.move(body, target);
		this.events.publishEvent(new OrganisationEvent.BodyMoved(actor, body, id));
	}

	private Body get(BodyId id) {
		return this.bodies.find(id).orElseThrow(() -> NotFound.of(id));
	}

}
