package org.yichuang.sitegroup;

import org.yichuang.kernel.Term;

/** 批量开设明细状态 — what became of one body in a job that opens many sites. */
@Term("批量开设明细状态")
public enum OpeningItemState {

	/** 等待. */
	WAITING,
	/** 已开设. */
	OPENED,
	/** 已有站点，跳过. */
	SKIPPED,
	/** 未能开设. */
	FAILED

}
