package org.yichuang.annualreports;

import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/** 年度报告权限 — what roles can hold over annual reports. */
@Term("年度报告权限")
public enum AnnualReportsPermission implements Permission {

	/** See reports that are not published. */
	READ("查看公开年报"),
	/** Fill in and submit reports. */
	WRITE("编制公开年报"),
	/** Check and publish reports. */
	PUBLISH("审定公开年报");

	private final String label;

	AnnualReportsPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "annualreports";
	}

	@Override
	public String label() {
		return this.label;
	}

}
