package org.yichuang.kernel;

import java.util.UUID;

/** 附件 — identifies a stored file. */
public record FileId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static FileId next() {
		return new FileId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws Invalid if the text is no UUID
	 */
	public static FileId of(String text) {
		return new FileId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
