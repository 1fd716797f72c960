package org.yichuang.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the operator in a sentence, instead of a trace, that the home folder is taken.
 */
class HomeInUseAnalyzer extends AbstractFailureAnalyzer<HomeLock.HomeInUse> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, HomeLock.HomeInUse cause) {
		return new FailureAnalysis(cause.getMessage(), "", cause);
	}

}
