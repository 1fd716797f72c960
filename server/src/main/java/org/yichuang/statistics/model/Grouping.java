package org.yichuang.statistics.model;

import org.yichuang.statistics.Dimension;

/** 分组 — how a table of figures is laid out. */
public enum Grouping {

	/** 合计: one line. */
	TOTAL,
	/** 单位: a line for each body, by itself. */
	BODY,
	/** 下辖: a line for each body directly below, with all that is below it. */
	BRANCH,
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

	/** Says whether each line is a stretch of time. */
	public boolean isTime() {
		return ordinal() >= DAY.ordinal();
	}

	/**
	 * Returns the stretch of time of a line.
	 * @throws IllegalArgumentException if lines are no stretches of time
	 */
	public Dimension time() {
		return Dimension.valueOf(name());
	}

}
