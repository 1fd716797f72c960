package org.yichuang.sitegroup.usecase;

import java.util.List;

import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.sitegroup.Site;

/** 程序步骤 — what all steps of the recorded procedure in a site's life share. */
public abstract class RecordedStep {

	private final SiteSteps steps;

	private final SiteSteps.StepKind kind;

	RecordedStep(SiteSteps steps, SiteSteps.StepKind kind) {
		this.steps = steps;
		this.kind = kind;
	}

	/** Returns why the actor may not do it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Site site) {
		return this.steps.refusals(actor, site, this.kind);
	}

	/**
	 * Takes the step.
	 * @throws org.yichuang.kernel.Refused if {@link #refusals} is not empty
	 * @throws org.yichuang.kernel.Invalid if reason, approval, notice or days do not hold
	 */
	@Transactional
	public StepTaken take(Actor actor, SiteTarget target, StepDetails details) {
		return this.steps.take(actor, target, this.kind, details);
	}

}
