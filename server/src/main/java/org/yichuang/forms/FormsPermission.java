package org.yichuang.forms;

import org.yichuang.kernel.Permission;

/** 表单权限 — what may be done with forms. */
public enum FormsPermission implements Permission {

	/** Reads forms and their versions. */
	READ("查看表单"),
	/** Creates forms and writes drafts. */
	DESIGN("设计表单"),
	/** Releases a draft, so that it is what people fill in. */
	RELEASE("启用表单版本");

	private final String label;

	FormsPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "forms";
	}

	@Override
	public String label() {
		return this.label;
	}

}
