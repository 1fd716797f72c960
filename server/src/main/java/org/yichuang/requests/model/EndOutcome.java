package org.yichuang.requests.model;

import org.yichuang.kernel.Term;

/**
 * 不经答复的结果 — outcomes that an act brings by itself; codes of {@code outcomes.yaml}.
 */
@Term("不经答复的结果")
public final class EndOutcome {

	/** 逾期不补正. */
	public static final String UNCORRECTED = "OTHER_UNCORRECTED";

	/** 逾期不缴费. */
	public static final String UNPAID = "OTHER_UNPAID";

	/** 其他: withdrawn by the applicant. */
	public static final String OTHER = "OTHER_OTHER";

	private EndOutcome() {
	}

}
