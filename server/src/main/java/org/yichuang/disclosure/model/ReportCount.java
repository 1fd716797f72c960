package org.yichuang.disclosure.model;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 直报计数 — how many items of a body were accepted in one month and class.
 *
 * @param body whose
 * @param classCode the class; empty for none
 * @param month such as {@code 2026-11}
 * @param count how many
 */
@Term("直报计数")
public record ReportCount(BodyId body, String classCode, String month, long count) {

	/**
	 * 上报计数 — how many items went upward in one month, and how many were adopted there.
	 *
	 * @param body who reported them
	 * @param level to whom
	 * @param month such as {@code 2026-11}
	 * @param reported items reported in this month
	 * @param adopted items adopted in this month
	 */
	public record Upward(BodyId body, UpwardLevel level, String month, long reported, long adopted) {
	}

}
