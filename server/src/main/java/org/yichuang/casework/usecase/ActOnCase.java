package org.yichuang.casework.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseEvent;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/** Acts on a case: by its kind's table, or in one of the ways common to all kinds. */
@Component
public class ActOnCase {

	private final CaseDossiers dossiers;

	private final CaseSight sight;

	private final CaseKinds kinds;

	private final CaseGrounds grounds;

	private final CommonActs commonActs;

	private final TableActs tableActs;

	private final CaseStore cases;

	private final StepWriting steps;

	private final ClockWork clock;

	private final ApplicationEventPublisher events;

	ActOnCase(CaseDossiers dossiers, CaseSight sight, CaseKinds kinds, CaseGrounds grounds, CommonActs commonActs,
			TableActs tableActs, CaseStore cases, StepWriting steps, ClockWork clock,
			ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.sight = sight;
		this.kinds = kinds;
		this.grounds = grounds;
		this.commonActs = commonActs;
		this.tableActs = tableActs;
		this.cases = cases;
		this.steps = steps;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Acts.
	 * @return the case afterwards
	 * @throws org.yichuang.kernel.NotFound if there is none or it is out of sight
	 * @throws org.yichuang.kernel.Invalid if something that the act needs is missing
	 * @throws Refused if {@link CaseGrounds#refusals} is not empty, or somebody changed
	 * the case meanwhile
	 */
	@Transactional
	public Case act(Actor actor, CaseId id, Act act) {
		var dossier = this.dossiers.take(id, act);
		var matter = dossier.matter();
		this.sight.require(actor, matter);
		if (act.version() >= 0 && act.version() != matter.version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		ActNeeds.check(this.kinds.of(matter).table(), act);
		Refused.unlessEmpty(this.grounds.refusals(actor, dossier, act));
		var deed = new Deed(actor, dossier, act, this.clock.now());
		var outcome = outcome(deed);
		this.cases.put(outcome.matter(), outcome.marks());
		this.steps.write(actor, outcome.matter(),
				new StepWriting.Said(act.code(), outcome.label(), act.note().strip(), outcome.citizenWords()),
				deed.now());
		this.events.publishEvent(new CaseEvent.Acted(actor, outcome.matter(), act, matter));
		return outcome.matter();
	}

	private Outcome outcome(Deed deed) {
		return CommonAct.of(deed.act().code())
			.map((act) -> this.commonActs.apply(deed, act))
			.orElseGet(() -> this.tableActs.apply(deed,
					this.kinds.of(deed.matter()).table().act(deed.act().code()).orElseThrow()));
	}

}
