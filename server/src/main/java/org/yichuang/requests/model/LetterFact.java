package org.yichuang.requests.model;

import org.yichuang.kernel.Term;

/**
 * 文书事实 — something that templates name between braces and letters say.
 *
 * @param name as it stands between the braces
 * @param from who knows it
 * @param hint what is to be written there
 */
@Term("文书事实")
public record LetterFact(String name, Source from, String hint) {

	/** 事实来源. */
	public enum Source {

		/** 申请. */
		REQUEST,
		/** 单位文书设置. */
		BODY,
		/** 当日施行的法律. */
		LAW,
		/** 收费计算. */
		FEE,
		/** 拟稿人填写. */
		LETTER

	}

}
