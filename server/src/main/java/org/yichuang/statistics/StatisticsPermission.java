package org.yichuang.statistics;

import org.yichuang.kernel.Permission;

/** 统计权限 — powers over figures. */
public enum StatisticsPermission implements Permission {

	/** Read the figures of a body and all below it. */
	READ("查看统计数据"),
	/** Set quotas and say which figures anybody may read. */
	MANAGE("管理定额和指标开放");

	private final String label;

	StatisticsPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "statistics";
	}

	@Override
	public String label() {
		return this.label;
	}

}
