package org.yichuang.notification;

import org.yichuang.kernel.Permission;

/** 通知权限 — powers over deliveries; one's own notices need none. */
public enum NotificationPermission implements Permission {

	/** Sees what was delivered, what waits and what failed. */
	READ_DELIVERIES("查看通知发送情况"),
	/** Has a failed delivery tried again. */
	RETRY("重新发送通知");

	private final String label;

	NotificationPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "notification";
	}

	@Override
	public String label() {
		return this.label;
	}

}
