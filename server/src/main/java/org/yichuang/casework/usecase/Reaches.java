package org.yichuang.casework.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.yichuang.kernel.Permission;
import java.util.stream.Stream;
import java.util.LinkedHashMap;
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
		return this.kinds.all()
			.stream()
			.map((kind) -> of(actor, kind, kind.reads(), List.of()))
			.filter(Reaches::isSomewhere)
			.toList();
	}

	/** What waits for a power of the actor, a line for each kind and power. */
	List<Reach> waiting(Actor actor) {
		return this.kinds.all().stream().flatMap((kind) -> waiting(actor, kind)).filter(Reaches::isSomewhere).toList();
	}

	private Stream<Reach> waiting(Actor actor, CaseKind kind) {
		var states = new LinkedHashMap<Permission, List<String>>();
		kind.table().states().forEach((state) -> {
			var power = state.waitsFor();
			if (power != null) {
				states.computeIfAbsent(power, (any) -> new ArrayList<>()).add(state.code());
			}
		});
		return states.entrySet().stream().map((one) -> of(actor, kind, one.getKey(), one.getValue()));
	}

	private Reach of(Actor actor, CaseKind kind, Permission power, List<String> states) {
		var bodies = new LinkedHashSet<BodyId>();
		var sites = new ArrayList<SiteId>();
		boolean everywhere = false;
		for (var scope : actor.scopes(power)) {
			switch (scope) {
				case Scope.WholeGroup whole -> everywhere = true;
				case Scope.BodyTree tree -> bodies.addAll(this.below.get(tree.bodyPath()));
				case Scope.OneSite one -> sites.add(one.site());
				case Scope.OneChannel channel -> {
					// cases are not in channels
				}
			}
		}
		return everywhere ? new Reach(kind.code(), true, List.of(), List.of(), states)
				: new Reach(kind.code(), false, List.copyOf(bodies), sites, states);
	}

	private static boolean isSomewhere(Reach reach) {
		return reach.everywhere() || !reach.bodies().isEmpty() || !reach.sites().isEmpty();
	}

}
