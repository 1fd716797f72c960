package org.yichuang.disclosure;

import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/** 信息公开权限 — what roles can hold over sections, entries and reports. */
@Term("信息公开权限")
public enum DisclosurePermission implements Permission {

	/** See entries that are not public, and reports. */
	READ("查看公开目录"),
	/** Write entries. */
	EDIT("编写公开条目"),
	/** Decide whether information is disclosed. */
	REVIEW_SCOPE("公开属性审查"),
	/** Review for state and work secrets. */
	REVIEW_CONFIDENTIALITY("保密审查"),
	/** Set up sections, their classes and the channels that belong to them. */
	MANAGE_SECTIONS("管理公开专栏"),
	/** Report disclosed items. */
	REPORT("直报公开信息"),
	/** Check what bodies report. */
	CHECK_REPORTS("审核直报信息");

	private final String label;

	DisclosurePermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "disclosure";
	}

	@Override
	public String label() {
		return this.label;
	}

}
