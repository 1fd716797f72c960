package org.yichuang.statistics.model;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;

/**
 * 考核范围 — which bodies, or the sites of which bodies, are held to a quota.
 *
 * @param target what is judged
 * @param levels bodies of these levels; empty for all
 * @param under the body whose tree it is; null for the whole group
 * @param listed exactly these; empty for all that level and tree name
 */
public record Held(QuotaTarget target, Set<BodyLevel> levels, @Nullable BodyId under, List<BodyId> listed) {

	/** Says whether a body of the tree {@link #under} is held. */
	public boolean names(Body body) {
		return this.listed.isEmpty() ? this.levels.isEmpty() || this.levels.contains(body.level())
				: this.listed.contains(body.id());
	}

}
