package org.yichuang.sitegroup;

import org.yichuang.kernel.Term;

/** 批量开设状态 — where a job that opens many sites stands. */
@Term("批量开设状态")
public enum OpeningState {

	/** 正在开设: some bodies wait. */
	RUNNING,
	/** 已完成: every body was dealt with. */
	FINISHED

}
