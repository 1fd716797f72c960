package org.yichuang.organisation;

import org.yichuang.kernel.Term;

/** 单位层级 — what kind of body it is; blueprints and legal names go by it. */
@Term("单位层级")
public enum BodyLevel {

	/** 省、自治区、直辖市. */
	PROVINCE,
	/** 地级市、州、盟. */
	CITY,
	/** 县、区、县级市、旗. */
	COUNTY,
	/** 部门、直属机构. */
	DEPARTMENT,
	/** 乡镇. */
	TOWNSHIP,
	/** 街道. */
	STREET,
	/** 行政村. */
	VILLAGE,
	/** 社区. */
	COMMUNITY,
	/** 党群机关. */
	PARTY,
	/** 事业单位. */
	INSTITUTION,
	/** 双管单位. */
	DUAL_MANAGED

}
