package org.yichuang.organisation.model;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.organisation.AccountState;

/**
 * 账号筛选 — which accounts a list shows, by login name.
 *
 * @param words start of the login name or part of the holder's name; null for all
 * @param body of one body and those below it; null for all
 * @param role that hold a role now or later; null for any
 * @param state in one state; null for any
 * @param after the login name after which the list goes on
 * @param size how many at most, 1 to 200
 */
public record AccountFilter(@Nullable String words, @Nullable UUID body, @Nullable String role,
		@Nullable AccountState state, @Nullable String after, int size) {

	/** Returns the same filter after a login name. */
	public AccountFilter after(String loginName) {
		return new AccountFilter(this.words, this.body, this.role, this.state, loginName, this.size);
	}

	/**
	 * 可见范围 — the paths under which an actor may see accounts.
	 *
	 * @param paths body paths, {@code /} for everything
	 */
	public record Sight(List<String> paths) {
	}

}
