package org.yichuang.interaction;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 来信 — identifies a letter, from receipt to the end of its keeping. */
public record LetterId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static LetterId next() {
		return new LetterId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static LetterId of(String text) {
		return new LetterId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
