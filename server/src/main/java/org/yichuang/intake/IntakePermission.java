package org.yichuang.intake;

import org.yichuang.kernel.Permission;

/** 收件权限 — powers over what the public has sent. */
public enum IntakePermission implements Permission {

	/** Read what was sent to a site, personal fields masked. */
	READ("查看收件"),
	/**
	 * Write down what somebody brings to the counter, tells on the telephone or posts.
	 */
	ENTER("代为登记来件"),
	/** See personal fields in clear, with a reason. */
	REVEAL("查看个人信息原文");

	private final String label;

	IntakePermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "intake";
	}

	@Override
	public String label() {
		return this.label;
	}

}
