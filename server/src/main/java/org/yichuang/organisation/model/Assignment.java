package org.yichuang.organisation.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;
import org.yichuang.organisation.RoleScope;

/**
 * 角色分配 — an account's role over a scope, for a time.
 *
 * @param id identifies it
 * @param account whose
 * @param role the role's code
 * @param roleName the role's name
 * @param duty the role's kind of work
 * @param over where it holds
 * @param bodyName the scope's body by name; null for other scopes
 * @param from first day
 * @param until last day, null for no end
 */
@Term("角色分配")
public record Assignment(UUID id, AccountId account, String role, String roleName, Duty duty, RoleScope over,
		@Nullable String bodyName, LocalDate from, @Nullable LocalDate until) {

	/** Says whether it still holds on a day or will later. */
	public boolean isAheadOf(LocalDate day) {
		return this.until == null || !this.until.isBefore(day);
	}

	/** Says whether it holds everywhere. */
	public boolean isOverTheWholeGroup() {
		return this.over.kind() == RoleScope.Kind.WHOLE_GROUP;
	}

}
