package org.yichuang.sitegroup.usecase;

import org.springframework.stereotype.Component;
import org.yichuang.sitegroup.SiteState;

/** Announces that a site will be closed, and where its content goes. */
@Component
public class AnnounceClosing extends RecordedStep {

	AnnounceClosing(SiteSteps steps) {
		super(steps, new SiteSteps.StepKind("CLOSING_ANNOUNCED", SiteState.CLOSING, true, true));
	}

}
