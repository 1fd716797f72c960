package org.yichuang.statistics.model;

/** 考核对象 — who a quota is asked of. */
public enum QuotaTarget {

	/** 单位: each body by itself. */
	BODIES,
	/** 站点: each site. */
	SITES,
	/** 主站: the portal alone. */
	PORTAL

}
