package org.yichuang.interaction.model;

import org.yichuang.kernel.Term;

/** 信箱类别 — whose mailbox it is. */
@Term("信箱类别")
public enum MailboxKind {

	/** 书记信箱. */
	PARTY_SECRETARY,
	/** 市长、县长、镇长信箱. */
	HEAD_OF_GOVERNMENT,
	/** 公众监督信箱. */
	SUPERVISION,
	/** 部门信箱. */
	DEPARTMENT,
	/** 其他. */
	OTHER

}
