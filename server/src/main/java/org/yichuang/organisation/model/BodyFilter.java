package org.yichuang.organisation.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.organisation.BodyLevel;

/**
 * 单位筛选 — which bodies a list shows, by code.
 *
 * @param words start of the code or part of a name; null for no search
 * @param level of one level only
 * @param parent directly below one body; null together with no words for the roots
 * @param after the code after which the list goes on
 * @param size how many at most, 1 to 200
 */
public record BodyFilter(@Nullable String words, @Nullable BodyLevel level, @Nullable UUID parent,
		@Nullable String after, int size) {

	/** Says whether the whole tree is searched and not one level of it. */
	public boolean isSearch() {
		return (this.words != null && !this.words.isBlank()) || this.level != null;
	}

}
