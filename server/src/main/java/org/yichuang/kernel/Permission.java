package org.yichuang.kernel;

/**
 * 权限 — one power that a role can hold. Enums named {@code XxxPermission} implement it,
 * one constant per power; the Chinese label stands beside the constant.
 */
public interface Permission {

	/** The enum constant's own name. */
	String name();

	/** The room that owns the power. */
	String room();

	/** What staff read in lists of roles. */
	String label();

	/** Returns {@code room:kebab-name}, as {@link Requires} and roles spell it. */
	default String code() {
		return room() + ":" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
