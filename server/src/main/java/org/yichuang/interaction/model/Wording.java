package org.yichuang.interaction.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 答复用语 — words that staff need again and again.
 *
 * @param id identifies it
 * @param purpose what they are for
 * @param body whose; null for the whole group
 * @param name what staff choose it by
 * @param text the words; for letters not accepted they name the lawful channel
 * @param position order among those of one purpose
 * @param version row version
 */
@Term("答复用语")
public record Wording(UUID id, Purpose purpose, @Nullable BodyId body, String name, String text, int position,
		long version) {

	/** 用语用途. */
	public enum Purpose {

		/** 答复. */
		ANSWER,
		/** 不予受理. */
		DECLINE,
		/** 判为无效. */
		INVALID

	}

}
