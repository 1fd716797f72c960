package org.yichuang.kernel;

import java.util.Set;

/**
 * 授权 — a role held over a scope, with the powers it gives.
 *
 * @param role the role's code, such as {@code EDITOR}
 * @param permissions {@link Permission#code() codes} of the powers
 * @param scope where they hold
 */
public record Grant(String role, Set<String> permissions, Scope scope) {

	/** Says whether this grant gives {@code permission} in {@code place}. */
	public boolean gives(String permission, Place place) {
		return this.permissions.contains(permission) && this.scope.covers(place);
	}

}
