package org.yichuang.disclosure.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.model.DirectReportFilter.Range;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Scope;
import org.yichuang.organisation.Bodies;

/** 直报范围 — of which bodies somebody sees, sends and checks direct reports. */
@Component
class DirectReportScope {

	private static final List<DisclosurePermission> SEEING = List.of(DisclosurePermission.READ,
			DisclosurePermission.REPORT, DisclosurePermission.CHECK_REPORTS);

	private final Bodies bodies;

	DirectReportScope(Bodies bodies) {
		this.bodies = bodies;
	}

	/** Returns of which bodies the actor sees reports. */
	Range of(Actor actor) {
		var scopes = SEEING.stream().flatMap((permission) -> actor.scopes(permission).stream()).distinct().toList();
		if (scopes.stream().anyMatch(Scope.WholeGroup.class::isInstance)) {
			return new Range(true, Set.of());
		}
		return new Range(false, below(scopes.stream()));
	}

	/**
	 * Returns the same, but no more than a body with all below it.
	 * @throws NotFound if the body is out of sight
	 */
	Range of(Actor actor, @Nullable BodyId under) {
		var all = of(actor);
		if (under == null) {
			return all;
		}
		var path = seen(actor, under);
		return new Range(false, below(Stream.of(new Scope.BodyTree(path))));
	}

	/**
	 * Stops unless the actor may see reports of a body.
	 * @return the body's path
	 * @throws NotFound otherwise
	 */
	String seen(Actor actor, BodyId body) {
		var place = this.bodies.get(body).place();
		if (SEEING.stream().noneMatch((permission) -> actor.may(permission, place))) {
			throw NotFound.of(body);
		}
		return place.bodyPath();
	}

	/** The same for a thing of that body, which is then not there. */
	void seen(Actor actor, BodyId body, Id thing) {
		try {
			seen(actor, body);
		}
		catch (NotFound unseen) {
			throw NotFound.of(thing);
		}
	}

	/**
	 * Returns for which body the actor writes: the one that is asked, or the own.
	 * @throws Invalid if the actor belongs to none and names none
	 * @throws org.yichuang.kernel.Refused if the actor may not
	 */
	BodyId writing(Actor actor, @Nullable BodyId wanted, Permission permission) {
		var body = (wanted != null) ? wanted : actor.body();
		if (body == null) {
			throw Invalid.field("body", DirectReportProblems.REPORT_BODY_REQUIRED);
		}
		actor.require(permission, this.bodies.get(body).place());
		return body;
	}

	private Set<BodyId> below(Stream<? extends Scope> scopes) {
		return scopes.filter(Scope.BodyTree.class::isInstance)
			.map(Scope.BodyTree.class::cast)
			.flatMap((tree) -> this.bodies.idsBelow(tree.bodyPath()).stream())
			.collect(Collectors.toSet());
	}

}
