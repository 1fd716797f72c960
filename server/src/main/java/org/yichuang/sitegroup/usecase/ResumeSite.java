package org.yichuang.sitegroup.usecase;

import org.springframework.stereotype.Component;
import org.yichuang.sitegroup.SiteState;

/** Brings a site back that was offline. */
@Component
public class ResumeSite extends RecordedStep {

	ResumeSite(SiteSteps steps) {
		super(steps, SiteSteps.StepKind.from(SiteState.SUSPENDED, "RESUMED", SiteState.RUNNING, false, false));
	}

}
