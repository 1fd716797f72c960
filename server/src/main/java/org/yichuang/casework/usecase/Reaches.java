package org.yichuang.casework.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;
import org.yichuang.casework.model.Reach;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;

/** 所及 — where an actor may look, a line for each kind. */
@Component
class Reaches {

	private final CaseKinds kinds;

	private final LoadingCache<String, List<BodyId>> below;

	Reaches(CaseKinds kinds, Bodies bodies) {
		this.kinds = kinds;
		this.below = Caffeine.newBuilder()
			.expireAfterWrite(Duration.ofSeconds(1))
			.maximumSize(1_000)
			.build(bodies::idsBelow);
	}

	List<Reach> of(Actor actor) {
		return this.kinds.all().stream().map((kind) -> of(actor, kind)).filter(Reaches::isSomewhere).toList();
	}

	private Reach of(Actor actor, CaseKind kind) {
		var bodies = new LinkedHashSet<BodyId>();
		var sites = new ArrayList<SiteId>();
		boolean everywhere = false;
		for (var scope : actor.scopes(kind.reads())) {
			switch (scope) {
				case Scope.WholeGroup whole -> everywhere = true;
				case Scope.BodyTree tree -> bodies.addAll(this.below.get(tree.bodyPath()));
				case Scope.OneSite one -> sites.add(one.site());
				case Scope.OneChannel channel -> {
					// cases are not in channels
				}
			}
		}
		return everywhere ? new Reach(kind.code(), true, List.of(), List.of())
				: new Reach(kind.code(), false, List.copyOf(bodies), sites);
	}

	private static boolean isSomewhere(Reach reach) {
		return reach.everywhere() || !reach.bodies().isEmpty() || !reach.sites().isEmpty();
	}

}
