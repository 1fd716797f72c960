package org.yichuang.participation;

import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/** 公众参与权限 — what roles can hold over surveys, consultations, hearings and interviews. */
@Term("公众参与权限")
public enum ParticipationPermission implements Permission {

	/** See activities, answers and opinions. */
	READ("查看调查征集"),
	/** Prepare activities, screen what comes in, record what was adopted. */
	MANAGE("组织调查征集"),
	/** Review activities, publish results, cancel. */
	REVIEW("审核调查征集");

	private final String label;

	ParticipationPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "participation";
	}

	@Override
	public String label() {
		return this.label;
	}

}
