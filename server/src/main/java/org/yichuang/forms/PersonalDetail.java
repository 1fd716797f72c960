package org.yichuang.forms;

import org.yichuang.kernel.Term;

/**
 * 个人信息项 — one place in a text that tells who somebody is, as the program suspects.
 *
 * @param kind what it seems to be
 * @param start index of its first character
 * @param end index after its last character
 * @param words what stands there
 */
@Term("个人信息项")
public record PersonalDetail(Kind kind, int start, int end, String words) {

	/** Says whether both take up a common character. */
	boolean overlaps(PersonalDetail other) {
		return this.start < other.end && other.start < this.end;
	}

	/** 个人信息种类 — what it seems to be, with the words that take its place. */
	public enum Kind {

		/** 证件号码. */
		IDENTITY_NUMBER("（证件号码略）"),
		/** 银行账号. */
		ACCOUNT_NUMBER("（账号略）"),
		/** 电话. */
		PHONE("（电话略）"),
		/** 电子邮箱. */
		MAIL("（邮箱略）"),
		/** 网络账号. */
		ONLINE_ACCOUNT("（网络账号略）"),
		/** 车牌. */
		PLATE("（车牌略）"),
		/** 住址. */
		ADDRESS("（住址略）"),
		/** 姓名. */
		NAME("某某");

		private final String replacement;

		Kind(String replacement) {
			this.replacement = replacement;
		}

		/** What readers see in its place. */
		public String replacement() {
			return this.replacement;
		}

	}

}
