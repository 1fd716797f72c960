package org.yichuang.outlet;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 指标数据 — one fact that is counted once and read everywhere.
 *
 * @param kind {@code room.kind} such as {@code content.published}
 * @param body whose
 * @param site on which site, null if none
 * @param subjectId the thing behind it, so that every figure opens to its cases
 * @param at when it happened
 * @param amount how much, 1 for a count
 */
@Term("指标数据")
public record Measurement(String kind, BodyId body, @Nullable SiteId site, String subjectId, Instant at, long amount) {

	private static final Duration ALMOST_AN_HOUR = Duration.ofHours(1).minusNanos(1);

	/**
	 * Returns how many hours were begun: what took a second longer than 48 hours is not
	 * within 48 hours. Never negative.
	 */
	public static long hoursBegun(Duration took) {
		return took.isNegative() ? 0 : took.plus(ALMOST_AN_HOUR).toHours();
	}

}
