package org.yichuang.requests;

import org.yichuang.kernel.Term;

/** 年度口径 — where in a year's count a request stands; it may stand in several. */
@Term("年度口径")
public enum YearRow {

	/** 本年新收. */
	RECEIVED,
	/** 上年结转. */
	CARRIED_IN,
	/** 本年办结. */
	CONCLUDED,
	/** 结转下年. */
	CARRIED_OUT

}
