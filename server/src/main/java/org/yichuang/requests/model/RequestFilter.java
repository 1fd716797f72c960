package org.yichuang.requests.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 申请筛选 — which requests a list shows, newest first.
 *
 * @param body only this body's
 * @param state only those in this state
 * @param outcome only those with this outcome
 * @param applicant only of this kind of applicant
 * @param way only those that came by this way
 * @param dueBefore only open ones due before this day
 * @param number only the one with this number
 */
@Term("申请筛选")
public record RequestFilter(@Nullable BodyId body, @Nullable RequestState state, @Nullable String outcome,
		@Nullable ApplicantKind applicant, @Nullable ReceivingWay way, @Nullable LocalDate dueBefore,
		@Nullable String number) {

	/**
	 * 可见范围 — requests of these sites and bodies.
	 *
	 * @param everywhere whether it is the whole group; the sets do not matter then
	 * @param sites whole sites
	 * @param bodies bodies in charge
	 */
	public record Range(boolean everywhere, Set<SiteId> sites, Set<BodyId> bodies) {
	}

	/**
	 * 分页位置.
	 *
	 * @param after the request after which it begins; null for the beginning
	 * @param size how many, 1 to 200
	 */
	public record Position(@Nullable UUID after, int size) {
	}

}
