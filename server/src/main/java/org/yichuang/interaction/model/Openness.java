package org.yichuang.interaction.model;

import org.yichuang.kernel.Term;

/** 署名方式 — how far the writer lets himself be known. */
@Term("署名方式")
public enum Openness {

	/** 实名：办理人员可以看到. */
	OPEN,
	/** 要求保密：办理人员看不到来信人. */
	CONFIDENTIAL,
	/** 匿名：没有留下身份. */
	ANONYMOUS;

	/** Says whether even those who handle the letter may not know who wrote it. */
	public boolean isHiddenFromHandlers() {
		return this != OPEN;
	}

}
