package org.yichuang.statistics.model;

import org.yichuang.kernel.Term;

/** 定额形式 — how a quota asks. */
@Term("定额形式")
public enum QuotaForm {

	/** 不少于: so many in each period. */
	AT_LEAST,
	/** 时限内: of each period's amounts, so many percent are at most so large. */
	WITHIN,
	/** 比率不低于: a rate of so many percent in each period. */
	SHARE

}
