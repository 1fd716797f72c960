package org.yichuang.disclosure.model;

import org.yichuang.kernel.Term;

/** 上报层级 — to whom a body reports upward. */
@Term("上报层级")
public enum UpwardLevel {

	/** 市级. */
	CITY,
	/** 省级. */
	PROVINCE,
	/** 国家级. */
	STATE

}
