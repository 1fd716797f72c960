package org.yichuang.kernel;

import java.util.UUID;

/** 单位 — identifies a body of the organisation tree. */
public record BodyId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static BodyId next() {
		return new BodyId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws Invalid if the text is no UUID
	 */
	public static BodyId of(String text) {
		return new BodyId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
