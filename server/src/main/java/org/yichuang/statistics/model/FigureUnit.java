package org.yichuang.statistics.model;

/** 指标单位 — in what a figure is said. */
public enum FigureUnit {

	/** 件、条: things. */
	ITEMS,
	/** 次: times. */
	TIMES,
	/** 小时. */
	HOURS,
	/** 分: a grade. */
	GRADE,
	/** 百分比. */
	PERCENT

}
