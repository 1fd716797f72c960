package org.yichuang.disclosure.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 直报筛选 — which direct reports a list shows, newest first.
 *
 * @param body only this body's
 * @param state only those in this state
 * @param classCode only those of this class
 * @param word only those whose title holds it
 * @param from only those sent on this day or later
 * @param until only those sent on this day or before
 */
@Term("直报筛选")
public record DirectReportFilter(@Nullable BodyId body, @Nullable DirectReportState state, @Nullable String classCode,
		@Nullable String word, @Nullable LocalDate from, @Nullable LocalDate until) {

	/**
	 * 可见单位.
	 *
	 * @param everywhere whether it is the whole group; the set does not matter then
	 * @param bodies whose reports
	 */
	public record Range(boolean everywhere, Set<BodyId> bodies) {

		/** Says whether reports of a body are in it. */
		public boolean has(BodyId body) {
			return this.everywhere || this.bodies.contains(body);
		}

	}

	/**
	 * 分页位置.
	 *
	 * @param after the thing after which it begins; null for the beginning
	 * @param size how many, 1 to 200
	 */
	public record Position(@Nullable UUID after, int size) {
	}

}
