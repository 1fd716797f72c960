package org.yichuang.casework;

import org.yichuang.kernel.Permission;

/** 办理权限 — powers over cases of every kind. */
public enum CaseworkPermission implements Permission {

	/** See cases. */
	READ("查看办理件"),
	/** Assign, hand over, ask for opinions and extensions, pause, merge. */
	HANDLE("办理"),
	/** Urge, inquire, decide on extensions. */
	SUPERVISE("督办"),
	/** Set limits and the rules of yellow and red cards. */
	SET_RULES("设置时限规则");

	private final String label;

	CaseworkPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "casework";
	}

	@Override
	public String label() {
		return this.label;
	}

}
