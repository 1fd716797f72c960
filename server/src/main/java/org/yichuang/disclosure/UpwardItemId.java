package org.yichuang.disclosure;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 上报 — identifies an item reported upward. */
public record UpwardItemId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static UpwardItemId next() {
		return new UpwardItemId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static UpwardItemId of(String text) {
		return new UpwardItemId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
