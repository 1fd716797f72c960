package org.yichuang.statistics;

import org.yichuang.kernel.ProblemCode;

/** 统计问题 — what can be wrong with a question or a quota. */
public enum StatisticsProblems implements ProblemCode {

	/** There is no figure {0}. */
	UNKNOWN_FIGURE,
	/** More than {0} figures are asked for at once. */
	TOO_MANY_FIGURES,
	/** The last day lies before the first. */
	DAYS_REVERSED,
	/** A day lies before the year {0} or after the year {1}. */
	DAYS_OUT_OF_RANGE,
	/** More than {0} days, weeks or months are asked for one by one. */
	PERIOD_TOO_LONG,
	/** A quota of this form cannot be asked of the figure {0}. */
	FORM_DOES_NOT_FIT,
	/**
	 * A limit has two figures that count at most, so that it is judged exactly; {0} is
	 * the next one.
	 */
	LIMIT_NOT_ROUND,
	/** A number does not lie between {0} and {1}. */
	OUT_OF_RANGE,
	/** A quota that took another's place cannot hold from before its own day. */
	HOLDS_TOO_EARLY,
	/** The quota is an older one; a later one took its place. */
	QUOTA_SUPERSEDED,
	/**
	 * From a later day a quota may ask more or less, or others, but not something else.
	 */
	LATER_ASKS_OTHERWISE,
	/** Only a daily quota can leave days off out. */
	ONLY_DAYS_ARE_OFF,
	/** A listed body does not exist. */
	UNKNOWN_BODY;

	@Override
	public String room() {
		return "statistics";
	}

}
