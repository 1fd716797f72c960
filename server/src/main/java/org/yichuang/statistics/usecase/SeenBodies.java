package org.yichuang.statistics.usecase;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.statistics.model.Seen;

/** Says of which bodies a question may be answered. */
@Component
class SeenBodies {

	private final Bodies bodies;

	SeenBodies(Bodies bodies) {
		this.bodies = bodies;
	}

	/**
	 * Returns the ids of the bodies at and below one, closed ones too, as far as the
	 * actor may see them; empty where all bodies are meant.
	 * @throws NotFound if there is no such body, or not for this actor
	 */
	Optional<List<BodyId>> ids(Actor actor, @Nullable BodyId under) {
		return (under == null && Seen.by(actor).everything()) ? Optional.empty()
				: Optional.of(ever(actor, under).stream().map(Body::id).toList());
	}

	/**
	 * Returns the bodies at and below one, closed ones too, as far as the actor may see
	 * them.
	 */
	List<Body> ever(Actor actor, @Nullable BodyId under) {
		return tops(actor, under).stream().flatMap((path) -> this.bodies.ever(path).stream()).distinct().toList();
	}

	/** Returns the open bodies at and below one, as far as the actor may see them. */
	List<Body> open(Actor actor, @Nullable BodyId under) {
		return tops(actor, under).stream().flatMap((path) -> this.bodies.open(path).stream()).distinct().toList();
	}

	private List<String> tops(Actor actor, @Nullable BodyId under) {
		var seen = Seen.by(actor);
		if (under == null) {
			return seen.everything() ? List.of("/") : seen.paths().stream().sorted().toList();
		}
		var body = this.bodies.get(under);
		if (!seen.has(body.path())) {
			throw NotFound.of(under);
		}
		return List.of(body.path());
	}

}
