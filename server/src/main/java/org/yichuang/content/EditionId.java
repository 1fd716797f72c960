package org.yichuang.content;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 版本 — identifies one edition of an article. */
public record EditionId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static EditionId next() {
		return new EditionId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static EditionId of(String text) {
		return new EditionId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
