package org.yichuang.interaction;

import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/** 互动权限 — what roles can hold over mailboxes and letters. */
@Term("互动权限")
public enum InteractionPermission implements Permission {

	/** See letters and mailboxes. */
	READ("查看来信"),
	/** Accept letters, judge them, write answers. */
	HANDLE("办理来信"),
	/** Review answers and send them. */
	REVIEW("审核答复"),
	/** Publish answered letters and take them down. */
	PUBLISH("公开来信"),
	/** See who wrote letters that ask for confidence. */
	READ_CONFIDENTIAL("查看保密来信人"),
	/** Open, change and close mailboxes. */
	MANAGE_MAILBOXES("管理信箱"),
	/** Keep the words that answers are made of. */
	EDIT_WORDINGS("维护答复用语");

	private final String label;

	InteractionPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "interaction";
	}

	@Override
	public String label() {
		return this.label;
	}

}
