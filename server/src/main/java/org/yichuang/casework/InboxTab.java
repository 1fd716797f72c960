package org.yichuang.casework;

import org.yichuang.kernel.Term;

/** 待办分类 — the parts of the to-do list. */
@Term("待办分类")
public enum InboxTab {

	/** 我承办的: assigned to me. */
	MINE,
	/** 待我审核的: waits for a review or a signature that I may give. */
	WAITING,
	/** 本单位的: my body is in charge, or it is offered to my body. */
	BODY,
	/** 协办的: my body owes an opinion. */
	JOINT,
	/** 督办的: with inquiries, where I may look. */
	SUPERVISED,
	/** 超期的: late, where I may look. */
	OVERDUE,
	/** 在办的: all that is open where I may look. */
	OPEN,
	/** 已办结的: concluded, where I may look. */
	CONCLUDED

}
