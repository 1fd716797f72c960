package org.yichuang.content.model;

import java.util.Map;
import java.util.Set;

import org.yichuang.kernel.Term;

/** 落位状态 — where an article's place in a channel stands. */
@Term("落位状态")
public enum PlacementState {

	/** 待接收. */
	PROPOSED,
	/** 已接收，待发布. */
	ACCEPTED,
	/** 不接收. */
	DECLINED,
	/** 已上线. */
	LIVE,
	/** 已下线. */
	DOWN;

	private static final Map<PlacementState, Set<PlacementState>> NEXT = Map.of(PROPOSED,
			Set.of(ACCEPTED, DECLINED, LIVE), ACCEPTED, Set.of(LIVE, DECLINED), DECLINED, Set.of(PROPOSED, ACCEPTED),
			LIVE, Set.of(DOWN), DOWN, Set.of(LIVE, DECLINED));

	/** Says whether a placement may go from here to {@code next}. */
	public boolean mayBecome(PlacementState next) {
		return NEXT.get(this).contains(next);
	}

	/** Says whether it goes live together with the article. */
	public boolean goesLive() {
		return mayBecome(LIVE) && this != PROPOSED;
	}

}
