package org.yichuang.content;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 落位 — identifies an article's place in one channel. */
public record PlacementId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static PlacementId next() {
		return new PlacementId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static PlacementId of(String text) {
		return new PlacementId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
