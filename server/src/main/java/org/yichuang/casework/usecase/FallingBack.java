package org.yichuang.casework.usecase;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseEvent;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.model.Dossier;
import org.yichuang.casework.model.Errand;
import org.yichuang.casework.model.Revision;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.casework.store.PartStore;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;

/**
 * Gives cases back: those of a person who left to the inbox of the body, those of a body
 * that was dissolved to the nearest open body above.
 */
@Component
class FallingBack {

	private final CaseDossiers dossiers;

	private final CaseStore cases;

	private final PartStore parts;

	private final Bodies bodies;

	private final StepWriting steps;

	private final CaseWording wording;

	private final ClockWork clock;

	private final ApplicationEventPublisher events;

	FallingBack(CaseDossiers dossiers, CaseStore cases, PartStore parts, Bodies bodies, StepWriting steps,
			CaseWording wording, ClockWork clock, ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.cases = cases;
		this.parts = parts;
		this.bodies = bodies;
		this.steps = steps;
		this.wording = wording;
		this.clock = clock;
		this.events = events;
	}

	void personLeft(CaseId id, Errand errand) {
		var dossier = this.dossiers.take(id, Act.of("fall-back", ""));
		var person = new AccountId(Objects.requireNonNull(errand.subject()));
		if (person.equals(dossier.matter().person())) {
			put(dossier, Revision.of(dossier.matter()).person(null).done(), "casework.person-left", errand.name());
			announce(dossier, null, person);
		}
	}

	void bodyClosed(CaseId id, Errand errand) {
		var closed = new BodyId(Objects.requireNonNull(errand.subject()));
		this.parts.release(id, closed);
		var dossier = this.dossiers.take(id, Act.of("fall-back", ""));
		var matter = dossier.matter();
		if (matter.isConcluded()) {
			return;
		}
		if (closed.equals(matter.offeredTo())) {
			put(dossier, Revision.of(matter).offeredTo(null).done(), "casework.offer-lapsed", errand.name());
			announce(dossier, closed, null);
		}
		else if (closed.equals(matter.body())) {
			var above = openAbove(closed);
			if (above != null) {
				this.parts.join(id, above);
				put(dossier, Revision.of(matter).inChargeOf(above, null).done(), "casework.body-closed", errand.name());
				announce(dossier, closed, matter.person());
			}
		}
	}

	private @Nullable BodyId openAbove(BodyId body) {
		for (var above = this.bodies.get(body).parent(); above != null; above = this.bodies.get(above).parent()) {
			if (this.bodies.isOpen(above)) {
				return above;
			}
		}
		return null;
	}

	private void put(Dossier dossier, Case after, String words, String name) {
		this.cases.put(after, dossier.marks());
		this.steps.write(Actor.SYSTEM, after,
				new StepWriting.Said("fall-back", this.wording.words(words, name), "", null), this.clock.now());
	}

	private void announce(Dossier dossier, @Nullable BodyId body, @Nullable AccountId person) {
		var after = this.dossiers.get(dossier.matter().id()).matter();
		this.events.publishEvent(new CaseEvent.FellBack(after, body, person));
	}

}
