package org.yichuang.casework.usecase;

import java.util.List;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yichuang.casework.CaseEvent;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.model.Dossier;
import org.yichuang.casework.model.Revision;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.kernel.Actor;

/** Computes clocks anew after a holiday notice or a rule was loaded. */
@Component
class Reckoning {

	private final CaseDossiers dossiers;

	private final ClockWork clocks;

	private final CaseStore cases;

	private final StepWriting steps;

	private final CaseWording wording;

	private final ApplicationEventPublisher events;

	Reckoning(CaseDossiers dossiers, ClockWork clocks, CaseStore cases, StepWriting steps, CaseWording wording,
			ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.clocks = clocks;
		this.cases = cases;
		this.steps = steps;
		this.wording = wording;
		this.events = events;
	}

	/** Computes these anew; those whose dates stay are not touched. */
	void reckon(List<CaseId> ids) {
		this.dossiers.takeAll(ids).forEach(this::reckon);
	}

	private void reckon(Dossier dossier) {
		var matter = dossier.matter();
		var before = matter.clock();
		var clock = this.clocks.anew(dossier);
		if (matter.isConcluded() || clock.equals(before)) {
			return;
		}
		var now = this.clocks.now();
		var after = Revision.of(matter).clock(clock).done();
		this.cases.put(after, dossier.marks().moved(clock, now));
		if (!Objects.equals(clock.dueAt(), before.dueAt())) {
			var day = CaseWording.dueDay(clock);
			this.steps.write(
					Actor.SYSTEM, after, new StepWriting.Said("due-moved",
							this.wording.words("casework.due-moved", day), "", this.wording.citizen("due-moved", day)),
					now);
			this.events.publishEvent(new CaseEvent.DueMoved(after, before.dueAt()));
		}
	}

}
