package org.yichuang.requests.model;

import org.yichuang.kernel.Term;

/** 期限种类 — the deadlines that the law of requests knows. */
@Term("期限种类")
public enum DeadlineKind {

	/** 补正告知期限. */
	CORRECTION_NOTICE,
	/** 补正期限: the reasonable period given to the applicant. */
	CORRECTION_PERIOD,
	/** 答复期限. */
	REPLY,
	/** 延长答复期限: at most. */
	EXTENSION,
	/** 第三方答复期限. */
	THIRD_PARTY,
	/** 其他机关答复期限. */
	OTHER_AGENCY,
	/** 说明理由期限. */
	REASONS_PERIOD,
	/** 收费通知期限. */
	FEE_NOTICE,
	/** 缴费期限. */
	PAYMENT

}
