package org.yichuang.boards;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 留言板 — identifies a board of a site. */
public record BoardId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static BoardId next() {
		return new BoardId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static BoardId of(String text) {
		return new BoardId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
