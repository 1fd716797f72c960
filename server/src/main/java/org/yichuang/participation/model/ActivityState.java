package org.yichuang.participation.model;

import java.util.Map;
import java.util.Set;

import org.yichuang.kernel.Term;

/**
 * 活动状态 — where an activity stands. That a result is owed too long is not a state: it is
 * read off the end.
 */
@Term("活动状态")
public enum ActivityState {

	/** 草稿. */
	DRAFT,
	/** 待审核. */
	IN_REVIEW,
	/** 待开始: announced, not open yet. */
	APPROVED,
	/** 进行中. */
	OPEN,
	/** 已结束: the result is owed. */
	CLOSED,
	/** 已公布结果. */
	CONCLUDED,
	/** 已取消. */
	CANCELLED;

	private static final Map<ActivityState, Set<ActivityState>> NEXT = Map.of(DRAFT, Set.of(IN_REVIEW), IN_REVIEW,
			Set.of(DRAFT, APPROVED), APPROVED, Set.of(OPEN, CANCELLED), OPEN, Set.of(CLOSED, CANCELLED), CLOSED,
			Set.of(CONCLUDED, CANCELLED), CONCLUDED, Set.of(), CANCELLED, Set.of());

	/** Says whether an activity can go from here to there. */
	public boolean mayBecome(ActivityState next) {
		return NEXT.getOrDefault(this, Set.of()).contains(next);
	}

	/** Says whether readers see an activity in this state. */
	public boolean isPublic() {
		return this != DRAFT && this != IN_REVIEW;
	}

}
