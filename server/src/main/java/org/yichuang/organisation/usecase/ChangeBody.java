package org.yichuang.organisation.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.model.BodyFields;
import org.yichuang.organisation.model.LegalNames;
import org.yichuang.organisation.store.BodyStore;
import org.yichuang.organisation.store.BodyTable;

/** Renames a body and corrects its legal name, level and contact. */
@Component
public class ChangeBody {

	private final BodyStore bodies;

	private final BodyTable table;

	private final LegalNames legalNames;

	private final ApplicationEventPublisher events;

	ChangeBody(BodyStore bodies, BodyTable table, LegalNames legalNames, ApplicationEventPublisher events) {
		this.bodies = bodies;
		this.table = table;
		this.legalNames = legalNames;
		this.events = events;
	}

	/**
	 * Changes the body.
	 * @param version the row version that was read
	 * @throws Invalid if a field does not hold
	 * @throws Refused if the actor may not or somebody changed the body meanwhile
	 */
	@Transactional
	public void change(Actor actor, BodyId id, BodyFields fields, long version) {
		var before = this.bodies.find(id).orElseThrow(() -> NotFound.of(id));
		actor.require(OrganisationPermission.MANAGE_BODIES, before.place());
		fields.faults().stopIfAny();
		var name = fields.name().strip();
		var legalName = fields.legalName().isBlank() ? this.legalNames.of(fields.level(), name)
				: fields.legalName().strip();
		var after = new Body(id, before.code(), before.parent(), fields.level(), name, legalName, before.path(),
				version);
		this.table.change(after, fields, version);
		this.events.publishEvent(new OrganisationEvent.BodyChanged(actor, before, id));
	}

}
