package org.yichuang.statistics.model;

import java.time.Instant;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.statistics.Span;

/**
 * 明细查询 — which facts are asked for.
 *
 * @param kind of which kind
 * @param without only things of which nothing of this kind was measured in the span; null
 * for all
 * @param span in which days
 * @param bodies of which bodies, null for all
 * @param site on which site, null for all
 * @param after where the list goes on, null at its start
 */
public record SubjectFilter(String kind, @Nullable String without, Span span, @Nullable Collection<BodyId> bodies,
		@Nullable SiteId site, @Nullable After after) {

	/** Returns the same question further on. */
	public SubjectFilter after(@Nullable After last) {
		return new SubjectFilter(this.kind, this.without, this.span, this.bodies, this.site, last);
	}

	/** 接续处 — the fact after which the list goes on. */
	public record After(Instant at, String subject) {
	}

}
