package org.yichuang.disclosure.model;

import java.util.Map;
import java.util.Set;

import org.yichuang.kernel.Term;

/** 直报状态 — where a direct report stands, with its one table. */
@Term("直报状态")
public enum DirectReportState {

	/** 待审核. */
	SENT,
	/** 已退回: the body may amend it, which sends it again. */
	RETURNED,
	/** 已采纳: it counts. */
	ACCEPTED,
	/** 已撤回. */
	WITHDRAWN;

	private static final Map<DirectReportState, Set<DirectReportState>> NEXT = Map.of(SENT,
			Set.of(SENT, ACCEPTED, RETURNED, WITHDRAWN), RETURNED, Set.of(SENT, WITHDRAWN), ACCEPTED, Set.of(RETURNED),
			WITHDRAWN, Set.of());

	/** Says whether it can come next. */
	public boolean mayBecome(DirectReportState next) {
		return NEXT.getOrDefault(this, Set.of()).contains(next);
	}

}
