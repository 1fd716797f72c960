package org.yichuang.sitegroup.usecase;

import org.springframework.stereotype.Component;
import org.yichuang.sitegroup.SiteState;

/** Closes a site for good: every address answers that it is gone. */
@Component
public class CloseSite extends RecordedStep {

	CloseSite(SiteSteps steps) {
		super(steps, new SiteSteps.StepKind("CLOSED", SiteState.CLOSED, true, true));
	}

}
