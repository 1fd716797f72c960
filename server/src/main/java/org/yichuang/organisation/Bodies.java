package org.yichuang.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Scope;
import org.yichuang.organisation.store.BodyStore;
import org.yichuang.organisation.usecase.CreateBody;

/** 单位 — what other rooms may ask about bodies. */
@Component
public class Bodies {

	private final BodyStore bodies;

	private final CreateBody create;

	Bodies(BodyStore bodies, CreateBody create) {
		this.bodies = bodies;
		this.create = create;
	}

	/**
	 * Returns a body, open or closed.
	 * @throws NotFound if there is none
	 */
	public Body get(BodyId id) {
		return this.bodies.find(id).orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the bodies with these ids, those that exist, open or closed. */
	public Map<BodyId, Body> all(Collection<BodyId> ids) {
		return this.bodies.all(ids).stream().collect(Collectors.toMap(Body::id, Function.identity()));
	}

	/** Returns the body with a code, open or closed. */
	public Optional<Body> byCode(String code) {
		return this.bodies.byCode(code);
	}

	/** Returns the bodies at and below a path, open or closed. */
	public List<BodyId> idsBelow(String path) {
		return this.bodies.idsBelow(path);
	}

	/** Says whether a body exists and is open. */
	public boolean isOpen(BodyId id) {
		return this.bodies.isOpen(id);
	}

	/** Returns a body and all below it that are open, parents before children. */
	public List<Body> subtree(BodyId root) {
		return this.bodies.below(get(root).path());
	}

	/** Returns the open bodies of the trees among some scopes, each once. */
	public Set<BodyId> within(Collection<Scope> scopes) {
		return scopes.stream()
			.filter(Scope.BodyTree.class::isInstance)
			.map(Scope.BodyTree.class::cast)
			.flatMap((tree) -> this.bodies.below(tree.bodyPath()).stream())
			.map(Body::id)
			.collect(Collectors.toSet());
	}

	/**
	 * Returns the bodies at and below a path that are open, parents before children;
	 * {@code /} means the whole group.
	 */
	public List<Body> open(String path) {
		return this.bodies.below(path);
	}

	/**
	 * Returns the bodies at and below a path, closed ones too, parents before children;
	 * {@code /} means the whole group.
	 */
	public List<Body> ever(String path) {
		return this.bodies.everBelow(path);
	}

	/**
	 * Creates a body; its legal name follows from level and name.
	 * @return the new body
	 * @throws org.yichuang.kernel.Invalid if code or name do not hold
	 * @throws org.yichuang.kernel.Refused if the actor may not, or the parent is closed
	 */
	public Body create(Actor actor, NewBody body) {
		return get(this.create.create(actor, body));
	}

}
