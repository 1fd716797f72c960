package org.yichuang.disclosure.model;

import org.yichuang.kernel.Term;

/** 直报方式 — how a direct report came. */
@Term("直报方式")
public enum ReportWay {

	/** 网页填报. */
	CONSOLE,
	/** 接口报送. */
	OPEN_API,
	/** 表格上传. */
	SHEET

}
