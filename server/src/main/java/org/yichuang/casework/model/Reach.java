package org.yichuang.casework.model;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;

/**
 * 所及 — the cases of one kind that a list may show: everywhere, at bodies, or on sites.
 *
 * @param kind the kind's code
 * @param everywhere whether all of them
 * @param bodies those in charge; empty if everywhere
 * @param sites those they came in on; empty if everywhere
 * @param states in which states; empty for any
 */
public record Reach(String kind, boolean everywhere, List<BodyId> bodies, List<SiteId> sites, List<String> states) {

	/** Returns what is left of this at one body. */
	public Reach at(@Nullable BodyId body) {
		if (body == null) {
			return this;
		}
		boolean inside = this.everywhere || this.bodies.contains(body);
		return new Reach(this.kind, false, inside ? List.of(body) : List.of(), inside ? List.of() : this.sites,
				this.states);
	}

}
