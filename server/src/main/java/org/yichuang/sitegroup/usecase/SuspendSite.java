package org.yichuang.sitegroup.usecase;

import org.springframework.stereotype.Component;
import org.yichuang.sitegroup.SiteState;

/**
 * Takes a site offline for a time: a notice stands in for every page, at once after
 * commit.
 */
@Component
public class SuspendSite extends RecordedStep {

	SuspendSite(SiteSteps steps) {
		super(steps, new SiteSteps.StepKind("SUSPENDED", SiteState.SUSPENDED, false, true));
	}

}
