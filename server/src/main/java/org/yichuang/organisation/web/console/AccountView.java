package org.yichuang.organisation.web.console;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.AccountState;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.model.AccountLine;
import org.yichuang.organisation.model.Assignment;
import org.yichuang.organisation.model.Duty;

/**
 * 账号列表行 — an account as lists show it; the mobile number is masked.
 */
record AccountView(AccountId id, String loginName, String holder, String mobile, String post, BodyId body,
		String bodyName, AccountState state, List<String> roles, long version) {

	static AccountView of(AccountLine line) {
		var account = line.account();
		return new AccountView(account.id(), account.loginName(), account.holder(), line.mobile(), line.post(),
				account.body(), line.bodyName(), account.state(), line.roles(), account.version());
	}

	/**
	 * 账号详情.
	 *
	 * @param account the account
	 * @param assignments its roles, past and coming ones too
	 * @param whyNotLock why it may not be locked now
	 * @param whyNotUnlock why it may not be unlocked now
	 * @param whyNotClose why it may not be closed now
	 */
	record Page(AccountView account, List<AssignmentView> assignments, List<Reasons.Reason> whyNotLock,
			List<Reasons.Reason> whyNotUnlock, List<Reasons.Reason> whyNotClose) {
	}

	/**
	 * 角色分配.
	 *
	 * @param place where the role holds, in words
	 */
	record AssignmentView(UUID id, String role, String roleName, Duty duty, RoleScope over, String place,
			LocalDate from, @Nullable LocalDate until) {

		static AssignmentView of(Assignment held, String place) {
			return new AssignmentView(held.id(), held.role(), held.roleName(), held.duty(), held.over(), place,
					held.from(), held.until());
		}

	}

}
