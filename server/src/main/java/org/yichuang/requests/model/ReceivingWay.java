package org.yichuang.requests.model;

import org.yichuang.kernel.Term;

/**
 * 申请途径 — by which way a request came; by it article 31 says on which day it was received.
 */
@Term("申请途径")
public enum ReceivingWay {

	/** 网上: the day that both sides confirm. */
	ONLINE,
	/** 传真: the day that both sides confirm. */
	FAX,
	/** 当面: the day it was handed in. */
	COUNTER,
	/** 需签收的邮寄: the day it was signed for. */
	MAIL_SIGNED,
	/** 平信: the day that was confirmed with the applicant, the day it arrived. */
	MAIL_ORDINARY,
	/** 口头: the day the office wrote it down. */
	ORAL;

	/** Says whether the day of receipt is the one that both sides confirm. */
	public boolean isConfirmed() {
		return this == ONLINE || this == FAX;
	}

}
