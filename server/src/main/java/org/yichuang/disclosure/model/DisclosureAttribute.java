package org.yichuang.disclosure.model;

import org.yichuang.kernel.Term;

/** 公开属性 — to whom a piece of information is open. */
@Term("公开属性")
public enum DisclosureAttribute {

	/** 主动公开. */
	PROACTIVE,
	/** 依申请公开. */
	ON_REQUEST,
	/** 不予公开. */
	NOT_DISCLOSED

}
