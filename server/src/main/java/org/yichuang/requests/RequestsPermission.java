package org.yichuang.requests;

import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/** 依申请公开权限 — what roles can hold over requests for information. */
@Term("依申请公开权限")
public enum RequestsPermission implements Permission {

	/** See requests. */
	READ("查看公开申请"),
	/** Register requests, online ones and those of the counter. */
	REGISTER("登记公开申请"),
	/** Handle requests and draft letters. */
	HANDLE("办理公开申请"),
	/** Review letters, approve extensions. */
	REVIEW("审核公开答复"),
	/** Sign letters on sensitive requests. */
	SIGN("签发公开答复"),
	/** Set up where requests are taken, templates and rules. */
	MANAGE("管理依申请公开");

	private final String label;

	RequestsPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "requests";
	}

	@Override
	public String label() {
		return this.label;
	}

}
