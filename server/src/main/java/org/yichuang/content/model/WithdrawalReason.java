package org.yichuang.content.model;

import org.yichuang.kernel.Term;

/** 撤稿原因 — why something is taken away from the readers. */
@Term("撤稿原因")
public enum WithdrawalReason {

	/** 内容有误. */
	WRONG("内容有误"),
	/** 政策调整或文件废止. */
	REPEALED("政策调整或文件废止"),
	/** 涉及个人隐私. */
	PRIVACY("涉及个人隐私"),
	/** 涉密或不宜公开. */
	CONFIDENTIAL("不宜公开"),
	/** 版权原因. */
	COPYRIGHT("版权原因"),
	/** 重复发布. */
	DUPLICATE("重复发布"),
	/** 展示期已满. */
	EXPIRED("展示期已满"),
	/** 其他. */
	OTHER("其他原因");

	private final String label;

	WithdrawalReason(String label) {
		this.label = label;
	}

	/** What readers see at the address. */
	public String label() {
		return this.label;
	}

}
