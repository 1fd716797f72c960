package org.yichuang.requests.model;

import org.yichuang.kernel.Term;

/** 申请人类别 — who asks, by the columns of the annual report's table. */
@Term("申请人类别")
public enum ApplicantKind {

	/** 自然人. */
	NATURAL,
	/** 商业企业. */
	COMMERCIAL,
	/** 科研机构. */
	RESEARCH,
	/** 社会公益组织. */
	CHARITY,
	/** 法律服务机构. */
	LEGAL_SERVICE,
	/** 其他法人或者组织. */
	OTHER_ORGANISATION;

	/** Says whether a person asks for themselves. */
	public boolean isPerson() {
		return this == NATURAL;
	}

}
