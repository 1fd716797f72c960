package org.yichuang.boards;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 留言 — identifies a message on a board. */
public record BoardMessageId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static BoardMessageId next() {
		return new BoardMessageId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static BoardMessageId of(String text) {
		return new BoardMessageId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
