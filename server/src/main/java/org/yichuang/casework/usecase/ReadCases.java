package org.yichuang.casework.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yichuang.casework.Act;
import org.yichuang.casework.Audience;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.Offer;
import org.yichuang.casework.Step;
import org.yichuang.casework.model.Dossier;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.casework.store.StepStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;

/** Reads cases: what they are, what can be done, what has been done. */
@Component
public class ReadCases {

	private final CaseDossiers dossiers;

	private final CaseStore cases;

	private final StepStore steps;

	private final CaseSight sight;

	private final CaseKinds kinds;

	private final CaseGrounds grounds;

	private final CaseWording wording;

	ReadCases(CaseDossiers dossiers, CaseStore cases, StepStore steps, CaseSight sight, CaseKinds kinds,
			CaseGrounds grounds, CaseWording wording) {
		this.dossiers = dossiers;
		this.cases = cases;
		this.steps = steps;
		this.sight = sight;
		this.kinds = kinds;
		this.grounds = grounds;
		this.wording = wording;
	}

	/**
	 * Returns a case, whoever asks.
	 * @throws NotFound if there is none
	 */
	public Case get(CaseId id) {
		return this.cases.find(id).map(CaseStore.Row::matter).orElseThrow(() -> NotFound.of(id));
	}

	/** Returns those cases that exist, whoever asks. */
	public List<Case> all(Collection<CaseId> ids) {
		return this.cases.all(ids);
	}

	/** Returns the case that was opened from an origin. */
	public Optional<Case> byOrigin(String origin) {
		return this.cases.byOrigin(origin);
	}

	/**
	 * Returns a case with what hangs on it, for those who may see it.
	 * @throws NotFound if there is none or it is out of sight
	 */
	public Dossier visible(Actor actor, CaseId id) {
		var dossier = this.dossiers.get(id);
		this.sight.require(actor, dossier.matter());
		return dossier;
	}

	/**
	 * Returns the acts that the actor has the power for, each with what stands in its
	 * way.
	 */
	public List<Offer> offers(Actor actor, Dossier dossier) {
		var offers = new ArrayList<Offer>();
		this.kinds.of(dossier.matter())
			.table()
			.acts()
			.forEach((rule) -> add(offers, actor, dossier, new Offer(rule.code(), rule.label(), false,
					rule.reasonNeeded() ? EnumSet.of(CommonAct.Needs.REASON) : Set.of(), List.of())));
		for (var act : CommonAct.values()) {
			add(offers, actor, dossier, new Offer(act.code(), this.wording.label(act), true, act.needs(), List.of()));
		}
		return offers;
	}

	/** Returns the time line, oldest first. */
	public List<Step> timeline(CaseId id, Audience audience) {
		return this.steps.of(id, audience);
	}

	private void add(List<Offer> offers, Actor actor, Dossier dossier, Offer offer) {
		var refusals = this.grounds.refusals(actor, dossier, Act.of(offer.code(), ""));
		if (refusals.stream().noneMatch((it) -> it.problem() == KernelProblems.NOT_PERMITTED)) {
			offers.add(new Offer(offer.code(), offer.label(), offer.common(), offer.needs(), refusals));
		}
	}

}
