package org.yichuang.content;

import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/** 内容权限 — what roles can hold over articles. */
@Term("内容权限")
public enum ContentPermission implements Permission {

	/** See articles and drafts. */
	READ("查看稿件"),
	/** Write, import and send in articles. */
	WRITE("采编稿件"),
	/** First review. */
	REVIEW_FIRST("初审"),
	/** Second review. */
	REVIEW_SECOND("复审"),
	/** Final review. */
	REVIEW_FINAL("终审"),
	/** Publish what is approved, schedule, pin. */
	PUBLISH("签发发布"),
	/** Withdraw what is live. */
	WITHDRAW("撤稿"),
	/** Publish without the reviews, giving a reason. */
	FORCE_PUBLISH("强制发布"),
	/** Push to channels of other sites. */
	PUSH("推送稿件"),
	/** Accept or decline what others push. */
	ACCEPT_PUSH("接收推送");

	private final String label;

	ContentPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "content";
	}

	@Override
	public String label() {
		return this.label;
	}

}
