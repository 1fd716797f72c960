package org.yichuang.forms.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormsPermission;
import org.yichuang.forms.FormsProblems;
import org.yichuang.forms.model.DefinitionFaults;
import org.yichuang.forms.model.Form;
import org.yichuang.forms.store.FormRows;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;

/** What every use case on a form starts with: the form, its place, the rules. */
@Component
class FormWork {

	private final FormRows forms;

	private final Bodies bodies;

	private final FormPurposes purposes;

	private final Clock clock;

	FormWork(FormRows forms, Bodies bodies, FormPurposes purposes, Clock clock) {
		this.forms = forms;
		this.bodies = bodies;
		this.purposes = purposes;
		this.clock = clock;
	}

	/**
	 * Returns a form that the actor may see and may work on.
	 * @throws NotFound if there is none, or the actor may not see it
	 * @throws Refused if the actor lacks the permission
	 */
	Form get(Actor actor, FormId id, FormsPermission permission) {
		var form = this.forms.find(id).orElseThrow(() -> NotFound.of(id));
		var place = place(form.owner());
		if (!actor.may(FormsPermission.READ, place)) {
			throw NotFound.of(id);
		}
		actor.require(permission, place);
		return form;
	}

	/**
	 * Returns a form that the actor may see, may work on and may change.
	 * @throws NotFound if there is none, or the actor may not see it
	 * @throws Refused if the actor lacks the permission, or the program makes such forms
	 */
	Form take(Actor actor, FormId id, FormsPermission permission) {
		var form = get(actor, id, permission);
		if (!this.purposes.isDesigned(form.purpose())) {
			throw Refused.because(FormsProblems.MADE_BY_THE_PROGRAM);
		}
		return form;
	}

	/** Returns where a body stands. */
	Place place(BodyId owner) {
		return this.bodies.get(owner).place();
	}

	/** Returns what keeps a definition from being released. */
	List<FieldFault> faults(String purpose, FormDefinition definition) {
		var faults = new ArrayList<>(DefinitionFaults.of(definition));
		faults.addAll(this.purposes.lacking(purpose, definition));
		return faults;
	}

	Instant now() {
		return this.clock.instant();
	}

}
