package org.yichuang.organisation;

import java.util.Map;
import java.util.Set;

import org.yichuang.kernel.Term;

/** 账号状态 — whether an account may be used. */
@Term("账号状态")
public enum AccountState {

	/** 正常. */
	OPEN,
	/** 停用: cannot sign in until it is unlocked. */
	LOCKED,
	/** 注销: for good; its name stays in the trail. */
	CLOSED;

	private static final Map<AccountState, Set<AccountState>> NEXT = Map.of(OPEN, Set.of(LOCKED, CLOSED), LOCKED,
			Set.of(OPEN, CLOSED), CLOSED, Set.of());

	/** Says whether an account may go from here to {@code next}. */
	public boolean mayBecome(AccountState next) {
		return NEXT.get(this).contains(next);
	}

}
