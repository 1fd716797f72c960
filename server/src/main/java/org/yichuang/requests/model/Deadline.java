package org.yichuang.requests.model;

import java.time.LocalDate;

import org.yichuang.casework.Allowance;
import org.yichuang.kernel.Term;

/**
 * 法定期限 — one deadline of the law, from a day on.
 *
 * @param kind which
 * @param allowance how long
 * @param article where it stands, such as 第三十三条
 * @param source of which law or rule
 * @param sureness how sure the figure is
 * @param from first day on which it holds
 */
@Term("法定期限")
public record Deadline(DeadlineKind kind, Allowance allowance, String article, String source, Sureness sureness,
		LocalDate from) {

	/** 依据程度 — how sure a figure is. */
	@Term("依据程度")
	public enum Sureness {

		/** 法律明文. */
		LAW,
		/** 规范性文件. */
		RULE,
		/** 通行做法: the law leaves it to the office. */
		PRACTICE

	}

}
