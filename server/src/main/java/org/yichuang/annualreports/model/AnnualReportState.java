package org.yichuang.annualreports.model;

import java.util.Map;
import java.util.Set;

import org.yichuang.kernel.Term;

/**
 * 年报状态 — where a report stands. "Overdue" is not a state: it is read off the due date.
 */
@Term("年报状态")
public enum AnnualReportState {

	/** 编制中. */
	DRAFT,
	/** 待审定. */
	SUBMITTED,
	/** 已发布. */
	PUBLISHED;

	private static final Map<AnnualReportState, Set<AnnualReportState>> NEXT = Map.of(DRAFT, Set.of(SUBMITTED),
			SUBMITTED, Set.of(DRAFT, PUBLISHED), PUBLISHED, Set.of());

	/** Says whether a report in this state may get into another. */
	public boolean mayBecome(AnnualReportState next) {
		return NEXT.getOrDefault(this, Set.of()).contains(next);
	}

}
