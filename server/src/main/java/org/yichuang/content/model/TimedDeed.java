package org.yichuang.content.model;

import org.jspecify.annotations.Nullable;
import org.yichuang.content.EditionId;
import org.yichuang.kernel.Term;

/** 自动办理 — what the program does to articles by itself when the time has come. */
@Term("自动办理")
public enum TimedDeed {

	/** 定时发布. */
	PUBLISH,
	/** 到期下线. */
	EXPIRE,
	/** 续办撤稿. */
	WITHDRAW,
	/** 清空回收站. */
	REMOVE;

	/** Says whether it can still be owed to an article that stands so. */
	public boolean isOwed(EditionState state, @Nullable EditionId live) {
		return switch (this) {
			case PUBLISH -> state == EditionState.SCHEDULED;
			case EXPIRE, WITHDRAW -> live != null;
			case REMOVE -> live == null;
		};
	}

}
