package org.yichuang.disclosure;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 公开条目 — identifies an entry of a section's catalogue. */
public record EntryId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static EntryId next() {
		return new EntryId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static EntryId of(String text) {
		return new EntryId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
