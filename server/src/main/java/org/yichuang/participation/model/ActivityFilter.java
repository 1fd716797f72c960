package org.yichuang.participation.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityKind;

/**
 * 活动筛选.
 *
 * @param site only this site's
 * @param kind only this kind
 * @param state only in this state
 * @param word only whose title holds this
 */
@Term("活动筛选")
public record ActivityFilter(@Nullable SiteId site, @Nullable ActivityKind kind, @Nullable ActivityState state,
		@Nullable String word) {

	/**
	 * Where in a list.
	 *
	 * @param after the last key that was seen; null for the beginning
	 * @param size how many, 1 to 200
	 */
	public record Position(@Nullable UUID after, int size) {
	}

}
