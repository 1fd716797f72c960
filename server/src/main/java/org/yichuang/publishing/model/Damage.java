package org.yichuang.publishing.model;

import org.yichuang.kernel.Term;

/**
 * 文件差异 — a published file that is not as it was left.
 *
 * @param file below the site's folder
 * @param kind in which way
 */
@Term("文件差异")
public record Damage(String file, Kind kind) {

	/** Returns one Chinese sentence about it. */
	public String sentence(String siteCode) {
		return siteCode + "/" + this.file + switch (this.kind) {
			case MISSING -> " 缺失";
			case CHANGED -> " 与登记的摘要不符";
			case STRANGE -> " 不是本平台发布的文件";
		};
	}

	/** 差异类型 — in which way a file is not as it was left. */
	public enum Kind {

		/** 缺失. */
		MISSING,
		/** 被改动. */
		CHANGED,
		/** 不明文件. */
		STRANGE

	}

}
