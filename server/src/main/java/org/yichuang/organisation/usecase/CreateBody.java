package org.yichuang.organisation.usecase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.model.Faults;
import org.yichuang.organisation.model.LegalNames;
import org.yichuang.organisation.model.Texts;
import org.yichuang.organisation.store.BodyStore;
import org.yichuang.organisation.store.BodyTable;

/** Creates a body below an open one, or as a root. */
@Component
public class CreateBody {

	private final BodyStore bodies;

	private final BodyTable table;

	private final LegalNames legalNames;

	private final ApplicationEventPublisher events;

	CreateBody(BodyStore bodies, BodyTable table, LegalNames legalNames, ApplicationEventPublisher events) {
		this.bodies = bodies;
		this.table = table;
		this.legalNames = legalNames;
		this.events = events;
	}

	/**
	 * Creates the body.
	 * @throws Invalid if code or name do not hold or the code is taken
	 * @throws Refused if the actor may not or the parent is closed
	 */
	@Transactional
	public BodyId create(Actor actor, NewBody wanted) {
		var parent = parent(wanted.parent());
		actor.require(OrganisationPermission.MANAGE_BODIES, (parent != null) ? parent.place() : Place.WHOLE_GROUP);
		new Faults().check("code", Texts.code(wanted.code())).check("name", Texts.name(wanted.name())).stopIfAny();
		var body = body(wanted, parent);
		try {
			this.table.add(body);
		}
		catch (DuplicateKeyException taken) {
			throw Invalid.field("code", OrganisationProblems.CODE_TAKEN, wanted.code());
		}
		this.events.publishEvent(new OrganisationEvent.BodyCreated(actor, body.id()));
		return body.id();
	}

	private @Nullable Body parent(@Nullable BodyId id) {
		if (id == null) {
			return null;
		}
		this.table.lockTree();
		if (!this.table.isOpen(id)) {
			throw Refused.because(OrganisationProblems.PARENT_CLOSED);
		}
		return this.bodies.find(id).orElseThrow(() -> NotFound.of(id));
	}

	private Body body(NewBody wanted, @Nullable Body parent) {
		var name = wanted.name().strip();
		var path = ((parent != null) ? parent.path() : "/") + wanted.code() + "/";
		return new Body(BodyId.next(), wanted.code(), wanted.parent(), wanted.level(), name,
				this.legalNames.of(wanted.level(), name), path, 0);
	}

}
