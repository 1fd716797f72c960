package org.yichuang.audit.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 审计筛选 — which entries a list shows, the newest first. Every part may be absent.
 *
 * @param from not before this moment
 * @param until before this moment
 * @param account done by one account
 * @param action one kind of deed
 * @param subjectKind done to one kind of thing
 * @param subjectId done to one thing
 * @param bodyPath at one body and all below it
 * @param site on one site
 */
public record TrailFilter(@Nullable Instant from, @Nullable Instant until, @Nullable UUID account,
		@Nullable String action, @Nullable String subjectKind, @Nullable String subjectId, @Nullable String bodyPath,
		@Nullable UUID site) {

	/**
	 * 可见范围 — what an actor may see of the trail.
	 *
	 * @param everything whether all of it
	 * @param bodyPaths at these bodies and all below
	 * @param sites on these sites
	 * @param channels in these channels
	 */
	public record Sight(boolean everything, List<String> bodyPaths, List<UUID> sites, List<UUID> channels) {
	}

	/**
	 * 续读处 — the entry after which a list goes on.
	 *
	 * @param at its moment
	 * @param id its id
	 */
	public record After(Instant at, UUID id) {
	}

}
