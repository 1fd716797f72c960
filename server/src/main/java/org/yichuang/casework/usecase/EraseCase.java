package org.yichuang.casework.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.casework.Act;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.model.Revision;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.casework.store.PartStore;
import org.yichuang.casework.store.StepStore;
import org.yichuang.kernel.Actor;

/** Takes out of a case what people wrote. */
@Component
public class EraseCase {

	private final CaseDossiers dossiers;

	private final CaseStore cases;

	private final PartStore parts;

	private final StepStore steps;

	private final StepWriting writing;

	private final ClockWork clock;

	private final CaseWording wording;

	EraseCase(CaseDossiers dossiers, CaseStore cases, PartStore parts, StepStore steps, StepWriting writing,
			ClockWork clock, CaseWording wording) {
		this.dossiers = dossiers;
		this.cases = cases;
		this.parts = parts;
		this.steps = steps;
		this.writing = writing;
		this.clock = clock;
		this.wording = wording;
	}

	/** Gives it another title; the time line says that, not what it was. */
	@Transactional
	public void retitle(Actor actor, CaseId id, String title) {
		var dossier = this.dossiers.take(id, Act.of("retitle", ""));
		var after = Revision.of(dossier.matter()).title(title).done();
		this.cases.put(after, dossier.marks());
		this.writing.write(actor, after,
				new StepWriting.Said("retitle", this.wording.words("casework.retitled"), "", null), this.clock.now());
	}

	/**
	 * Takes out title, notes, opinions, questions and answers; what happened when stays.
	 */
	@Transactional
	public void anonymise(CaseId id) {
		var erased = this.wording.words("casework.erased");
		retitle(Actor.SYSTEM, id, erased);
		this.parts.erase(id, erased);
		this.steps.erase(id, erased);
	}

}
