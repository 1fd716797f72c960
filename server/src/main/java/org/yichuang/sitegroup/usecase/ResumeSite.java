package org.yichuang.sitegroup.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;

/** Brings a site back that was offline. */
@Component
public class ResumeSite {

	private final SiteSteps steps;

	ResumeSite(SiteSteps steps) {
		this.steps = steps;
	}

	private static final SiteSteps.StepKind KIND = SiteSteps.StepKind.from(SiteState.SUSPENDED, "RESUMED",
			SiteState.RUNNING, false, false);

	/** Returns why the actor may not do it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Site site) {
		return this.steps.refusals(actor, site, KIND);
	}

	/**
	 * Takes the step.
	 * @throws org.yichuang.kernel.Refused if {@link #refusals} is not empty
	 * @throws org.yichuang.kernel.Invalid if reason, approval, notice or days do not hold
	 */
	@Transactional
	public StepTaken take(Actor actor, SiteTarget target, StepDetails details) {
		return this.steps.take(actor, target, KIND, details);
	}

}
