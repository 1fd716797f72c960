package org.yichuang.requests;

import org.yichuang.kernel.Term;

/** 文书种类 — what a body writes while it handles a request. */
@Term("文书种类")
public enum OfficialLetterKind {

	/** 登记回执. */
	RECEIPT(true),
	/** 补正告知书. */
	CORRECTION_NOTICE(true),
	/** 延长答复期限告知书. */
	EXTENSION_NOTICE(true),
	/** 征求第三方意见书. */
	THIRD_PARTY_CONSULTATION(false),
	/** 征求其他机关意见函. */
	AGENCY_CONSULTATION(false),
	/** 说明理由通知书. */
	REASONS_NOTICE(true),
	/** 收费通知书. */
	FEE_NOTICE(true),
	/** 答复书. */
	REPLY(true),
	/** 不再处理告知书. */
	CLOSING_NOTICE(true),
	/** 转送函. */
	TRANSFER_NOTICE(false),
	/** 更正告知书. */
	RECTIFICATION(true),
	/** 送达回证. */
	SERVICE_RECORD(false);

	private final boolean forApplicant;

	OfficialLetterKind(boolean forApplicant) {
		this.forApplicant = forApplicant;
	}

	/** Says whether it goes to the applicant, who then finds it online as well. */
	public boolean isForApplicant() {
		return this.forApplicant;
	}

	/** Says whether it tells what became of the request. */
	public boolean concludes() {
		return this == REPLY || this == CLOSING_NOTICE;
	}

}
