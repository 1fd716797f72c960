package org.yichuang.audit;

import org.yichuang.kernel.Permission;

/** 审计权限 — powers over the trail. */
public enum AuditPermission implements Permission {

	/** Read the trail, within the scope. */
	READ_TRAIL("查看审计记录"),
	/** Have the chain checked. */
	VERIFY("校验审计记录");

	private final String label;

	AuditPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "audit";
	}

	@Override
	public String label() {
		return this.label;
	}

}
