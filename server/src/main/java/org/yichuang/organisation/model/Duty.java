package org.yichuang.organisation.model;

import org.yichuang.kernel.Term;

/**
 * 职责类别 — three kinds of administration are kept apart from each other and from the
 * offices' daily work (三员分立): an account holds roles of one kind only.
 */
@Term("职责类别")
public enum Duty {

	/** 系统管理. */
	SYSTEM,
	/** 安全管理. */
	SECURITY,
	/** 审计管理. */
	AUDIT,
	/** 业务. */
	BUSINESS;

	/** Says whether one account may hold roles of both kinds. */
	public boolean goesWith(Duty other) {
		return this == other;
	}

}
