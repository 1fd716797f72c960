package org.yichuang.search;

import org.yichuang.kernel.ProblemCode;

/** 检索问题 — why search does not answer. */
public enum SearchProblems implements ProblemCode {

	/** One address asks too often; {0} is the limit a minute. */
	TOO_OFTEN;

	@Override
	public String room() {
		return "search";
	}

}
