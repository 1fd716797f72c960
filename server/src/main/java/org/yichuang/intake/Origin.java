package org.yichuang.intake;

import org.yichuang.kernel.Term;

/** 来件渠道 — the way by which a submission came. */
@Term("来件渠道")
public enum Origin {

	/** 网站. */
	WEB,
	/** 窗口. */
	COUNTER,
	/** 电话. */
	PHONE,
	/** 信函. */
	POST,
	/** 接口. */
	API,
	/** 转来. */
	FORWARDED

}
