package org.yichuang.casework;

import org.yichuang.kernel.Term;

/** 红黄牌 — how a matter stands against its clock; read off the clock, never stored. */
@Term("红黄牌")
public enum Card {

	/** 正常. */
	NONE,
	/** 黄牌: time is running out, by the rule of its kind and body. */
	YELLOW,
	/** 红牌: out of time, by the rule of its kind and body. */
	RED

}
