package org.yichuang.disclosure.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.casework.spi.State;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/**
 * 条目状态 — where an entry stands on its way to the public (《政府信息公开条例》 Art. 17: reviews come
 * before disclosure). That it is late is read off the clock.
 */
@Term("条目状态")
public enum EntryState {

	/** 待公开审查. */
	AWAITING_SCOPE("待公开审查", false, DisclosurePermission.REVIEW_SCOPE),
	/** 待保密审查. */
	AWAITING_SECRECY("待保密审查", false, DisclosurePermission.REVIEW_CONFIDENTIALITY),
	/** 已审查待发布. */
	CLEARED("已审查待发布", false, null),
	/** 已公开. */
	PUBLISHED("已公开", true, null),
	/** 未主动公开: on request only, or not disclosed. */
	WITHHELD("未主动公开", true, null),
	/** 已作废. */
	CANCELLED("已作废", true, null);

	/** 公开审查、保密审查一并通过. */
	public static final String CLEAR = "clear";

	/** 公开审查通过. */
	public static final String PASS_SCOPE = "pass-scope";

	/** 保密审查通过. */
	public static final String PASS_SECRECY = "pass-confidentiality";

	/** 定为依申请公开. */
	public static final String ON_REQUEST = "on-request";

	/** 定为不予公开. */
	public static final String WITHHOLD = "withhold";

	/** 保密审查不通过. */
	public static final String FAIL_SECRECY = "fail-confidentiality";

	/** 重新审查. */
	public static final String REVIEW_AGAIN = "review-again";

	/** 公开. */
	public static final String PUBLISH = "publish";

	/** 作废. */
	public static final String CANCEL = "cancel";

	private final State state;

	EntryState(String label, boolean terminal, @Nullable Permission waitsFor) {
		this.state = new State(name(), label, label, terminal, waitsFor);
	}

	/** Returns what staff read. */
	public String label() {
		return this.state.label();
	}

	/** Says whether a review is still to come. */
	public boolean isAwaiting() {
		return this == AWAITING_SCOPE || this == AWAITING_SECRECY;
	}

	/** Returns all states and acts. */
	public static StateTable table() {
		var scope = DisclosurePermission.REVIEW_SCOPE;
		var secrecy = DisclosurePermission.REVIEW_CONFIDENTIALITY;
		var awaiting = Set.of(AWAITING_SCOPE, AWAITING_SECRECY);
		return new StateTable(AWAITING_SCOPE.name(), true, AWAITING_SCOPE.name(),
				Arrays.stream(values()).map((each) -> each.state).toList(),
				List.of(rule(CLEAR, "公开审查、保密审查一并通过", Set.of(AWAITING_SCOPE), CLEARED, scope, false),
						rule(PASS_SCOPE, "公开审查通过，主动公开", Set.of(AWAITING_SCOPE), AWAITING_SECRECY, scope, false),
						rule(PASS_SECRECY, "保密审查通过", Set.of(AWAITING_SECRECY), CLEARED, secrecy, false),
						rule(ON_REQUEST, "定为依申请公开", awaiting, WITHHELD, scope, true),
						rule(WITHHOLD, "定为不予公开", awaiting, WITHHELD, scope, true),
						rule(FAIL_SECRECY, "保密审查不通过", Set.of(AWAITING_SECRECY), WITHHELD, secrecy, true),
						rule(REVIEW_AGAIN, "重新审查", Set.of(CLEARED, AWAITING_SECRECY), AWAITING_SCOPE,
								DisclosurePermission.EDIT, true),
						rule(PUBLISH, "公开", Set.of(CLEARED), PUBLISHED, DisclosurePermission.EDIT, false),
						rule(CANCEL, "作废", Set.of(AWAITING_SCOPE, AWAITING_SECRECY, CLEARED), CANCELLED,
								DisclosurePermission.EDIT, true)));
	}

	private static ActRule rule(String code, String label, Set<EntryState> from, EntryState to, Permission power,
			boolean reasoned) {
		return new ActRule(code, label, Set.copyOf(from.stream().map(Enum::name).toList()), to.name(), power, reasoned,
				to.state.terminal() ? ClockEffect.STOP : ClockEffect.NONE, null);
	}

}
