package org.yichuang.disclosure.model;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 条目筛选 — which entries a list shows; null does not matter.
 *
 * @param classCode in that class itself
 * @param words in the title, or the beginning of the index number; empty for all
 * @param year made in that year
 */
@Term("条目筛选")
public record EntryFilter(@Nullable SectionId section, @Nullable EntryState state,
		@Nullable DisclosureAttribute attribute, @Nullable String classCode, String words, @Nullable Integer year) {

	/**
	 * 可见单位 — whose entries may be seen.
	 *
	 * @param everywhere all of them
	 */
	public record Range(boolean everywhere, Set<BodyId> bodies) {

	}

	/**
	 * 位置.
	 *
	 * @param after the last of the slice before, null for the first
	 * @param size how many, at least 1
	 */
	public record Position(@Nullable EntryId after, int size) {

	}

}
