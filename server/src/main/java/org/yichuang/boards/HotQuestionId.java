package org.yichuang.boards;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 热点解答 — identifies a hot question of a site. */
public record HotQuestionId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static HotQuestionId next() {
		return new HotQuestionId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static HotQuestionId of(String text) {
		return new HotQuestionId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
