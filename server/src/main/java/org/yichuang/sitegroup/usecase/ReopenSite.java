package org.yichuang.sitegroup.usecase;

import org.springframework.stereotype.Component;
import org.yichuang.sitegroup.SiteState;

/** Takes back the announcement that a site will be closed. */
@Component
public class ReopenSite extends RecordedStep {

	ReopenSite(SiteSteps steps) {
		super(steps, SiteSteps.StepKind.from(SiteState.CLOSING, "CLOSING_WITHDRAWN", SiteState.RUNNING, false, false));
	}

}
