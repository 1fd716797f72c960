package org.yichuang.statistics;

/** 维度 — by what figures are laid apart. */
public enum Dimension {

	/** 单位. */
	BODY,
	/** 站点. */
	SITE,
	/** 日. */
	DAY,
	/** 周. */
	WEEK,
	/** 月. */
	MONTH,
	/** 季. */
	QUARTER,
	/** 年. */
	YEAR;

	/** Says whether it is a stretch of time. */
	public boolean isTime() {
		return this.ordinal() >= DAY.ordinal();
	}

}
