package org.yichuang.requests;

import org.yichuang.kernel.Term;

/** 办理结果类别 — the groups of results that the annual report knows. */
@Term("办理结果类别")
public enum OutcomeGroup {

	/** 予以公开. */
	GRANTED,
	/** 部分公开. */
	PARTIAL,
	/** 不予公开. */
	REFUSED,
	/** 无法提供. */
	UNAVAILABLE,
	/** 不予处理. */
	NOT_PROCESSED,
	/** 其他处理. */
	OTHER

}
