package org.yichuang.kernel;

import java.util.UUID;

/** 账号 — identifies an account that staff sign in with. */
public record AccountId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static AccountId next() {
		return new AccountId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws Invalid if the text is no UUID
	 */
	public static AccountId of(String text) {
		return new AccountId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
