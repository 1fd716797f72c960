package org.yichuang.casework;

import org.yichuang.kernel.Term;

/** 时间轴读者 — who reads a time line. */
@Term("时间轴读者")
public enum Audience {

	/** 工作人员: every step with names and notes. */
	STAFF,
	/** 公众: the steps that have words for the citizen, in these words. */
	CITIZEN

}
