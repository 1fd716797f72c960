package org.yichuang.statistics.model;

import org.yichuang.kernel.Term;

/** 完成情况 — how somebody stands with a quota in one period. */
@Term("完成情况")
public enum Verdict {

	/** 完成. */
	MET,
	/** 未完成. */
	MISSED,
	/** 进行中: the period is not over, and it is not met yet. */
	RUNNING,
	/** 无须办理: nothing came in that could have been late. */
	NOTHING_DUE,
	/** 休息日: a day off, which this quota does not ask for. */
	DAY_OFF,
	/** 不考核: the quota did not hold then, or not for this one. */
	NOT_HELD,
	/** 未开始: the period lies ahead. */
	AHEAD

}
