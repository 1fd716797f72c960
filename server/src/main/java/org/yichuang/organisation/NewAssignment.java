package org.yichuang.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;

/**
 * 角色分配 — a role to be given to an account.
 *
 * @param account to whom
 * @param role code of the role, such as {@code EDITOR}
 * @param over where it holds
 * @param from first day, null for today
 * @param until last day, null for no end
 */
public record NewAssignment(AccountId account, String role, RoleScope over, @Nullable LocalDate from,
		@Nullable LocalDate until) {

	/** Returns an assignment from today without end. */
	public static NewAssignment fromToday(AccountId account, String role, RoleScope over) {
		return new NewAssignment(account, role, over, null, null);
	}

}
