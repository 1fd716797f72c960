package org.yichuang.annualreports.model;

import org.yichuang.kernel.Term;

/** 数据来源 — how a cell of a table comes about. */
@Term("数据来源")
public enum CellSource {

	/** 自动统计. */
	COUNTED,
	/** 手工填写. */
	TYPED,
	/** 合计. */
	SUM

}
