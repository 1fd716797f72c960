package org.yichuang.disclosure.model;

import org.yichuang.kernel.Term;

/** 有效性 — whether a normative document is in force. */
@Term("有效性")
public enum EntryValidity {

	/** 有效. */
	EFFECTIVE,
	/** 已修改. */
	AMENDED,
	/** 废止. */
	REPEALED,
	/** 失效. */
	EXPIRED;

	/** Says whether it is in force no more. */
	public boolean isOver() {
		return this == REPEALED || this == EXPIRED;
	}

}
