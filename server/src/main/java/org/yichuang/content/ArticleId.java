package org.yichuang.content;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 稿件 — identifies an article, whatever its editions. */
public record ArticleId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static ArticleId next() {
		return new ArticleId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static ArticleId of(String text) {
		return new ArticleId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
