package org.yichuang.disclosure;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 公开专栏 — identifies a section. */
public record SectionId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static SectionId next() {
		return new SectionId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static SectionId of(String text) {
		return new SectionId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
