package org.yichuang.requests;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 申请受理点 — identifies a desk that takes requests. */
public record DeskId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static DeskId next() {
		return new DeskId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static DeskId of(String text) {
		return new DeskId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
