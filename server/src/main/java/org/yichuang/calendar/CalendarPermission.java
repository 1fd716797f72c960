package org.yichuang.calendar;

import org.yichuang.kernel.Permission;

/** 日历权限 — powers over the working calendar. */
public enum CalendarPermission implements Permission {

	/** Load and correct holiday notices. */
	MANAGE("管理工作日历");

	private final String label;

	CalendarPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "calendar";
	}

	@Override
	public String label() {
		return this.label;
	}

}
