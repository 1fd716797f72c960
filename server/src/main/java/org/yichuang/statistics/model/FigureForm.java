package org.yichuang.statistics.model;

import org.yichuang.kernel.Term;

/** 指标形式 — how a figure comes about. */
@Term("指标形式")
public enum FigureForm {

	/** 合计: the sum of the amounts of a kind. */
	SUM,
	/** 差: the sum of one kind less that of another. */
	DIFFERENCE,
	/** 比率: the sum of one kind in percent of another. */
	RATE,
	/** 均值: the mean amount of a kind. */
	MEAN,
	/** 分位数: what so many percent of a kind's amounts do not exceed. */
	PERCENTILE

}
