package org.yichuang.kernel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 操作人 — who does something, with the powers held at this moment and where the call comes
 * from. Controllers take it as a parameter; {@code edge} fills it in.
 *
 * @param account the account; null only for {@link #SYSTEM}
 * @param name the holder's name as the audit trail shows it
 * @param body the body the account belongs to; null for {@link #SYSTEM}
 * @param grants all roles held, with their scopes
 * @param address the network address of the caller, {@code local} for commands
 */
public record Actor(@Nullable AccountId account, String name, @Nullable BodyId body, List<Grant> grants,
		String address) {

	/**
	 * The program itself: jobs and operators' commands. It may do everything; the audit
	 * trail shows it by name.
	 */
	public static final Actor SYSTEM = new Actor(null, "系统", null, List.of(), "local");

	/** Says whether the actor may use {@code permission} in {@code place}. */
	public boolean may(Permission permission, Place place) {
		return isSystem() || this.grants.stream().anyMatch((grant) -> grant.gives(permission.code(), place));
	}

	/** Says whether the actor holds {@code permission}, by its code, anywhere at all. */
	public boolean holds(String permission) {
		return isSystem() || this.grants.stream().anyMatch((grant) -> grant.permissions().contains(permission));
	}

	/**
	 * Returns over what the actor holds a permission, for lists that show no more than
	 * that.
	 */
	public List<Scope> scopes(Permission permission) {
		return isSystem() ? List.of(new Scope.WholeGroup())
				: this.grants.stream()
					.filter((grant) -> grant.permissions().contains(permission.code()))
					.map(Grant::scope)
					.toList();
	}

	/**
	 * Stops unless the actor may.
	 * @throws Refused with {@link KernelProblems#NOT_PERMITTED} otherwise
	 */
	public void require(Permission permission, Place place) {
		if (!may(permission, place)) {
			throw Refused.because(KernelProblems.NOT_PERMITTED, permission.label());
		}
	}

	/**
	 * Returns where the actor works: the body tree of a role, the whole group if there is
	 * none. What they do belongs there that belongs to no other place.
	 */
	public Place place() {
		return this.grants.stream()
			.map(Grant::scope)
			.filter(Scope.BodyTree.class::isInstance)
			.map((scope) -> Place.ofBody(((Scope.BodyTree) scope).bodyPath()))
			.findFirst()
			.orElse(Place.WHOLE_GROUP);
	}

	/** Says whether this is the program itself. */
	public boolean isSystem() {
		return this.account == null;
	}

	/**
	 * The account of a person.
	 * @throws IllegalStateException if this is {@link #SYSTEM}
	 */
	public AccountId person() {
		if (this.account == null) {
			throw new IllegalStateException("the program itself has no account");
		}
		return this.account;
	}

}
