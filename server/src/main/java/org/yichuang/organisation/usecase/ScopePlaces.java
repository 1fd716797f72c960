package org.yichuang.organisation.usecase;

import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.spi.ScopeNames;
import org.yichuang.organisation.spi.ScopeNames.NamedPlace;
import org.yichuang.organisation.store.BodyStore;

/** 范围所在 — where a role's scope lies and what it is called. */
@Component
public class ScopePlaces {

	private final BodyStore bodies;

	private final ObjectProvider<ScopeNames> sites;

	ScopePlaces(BodyStore bodies, ObjectProvider<ScopeNames> sites) {
		this.bodies = bodies;
		this.sites = sites;
	}

	/** Returns the place; empty if the scope names nothing that exists. */
	public Optional<NamedPlace> of(RoleScope over) {
		if (over.kind() == RoleScope.Kind.WHOLE_GROUP) {
			return Optional.of(new NamedPlace("全站群", Place.WHOLE_GROUP));
		}
		var id = over.id();
		return (id != null) ? of(over.kind(), id) : Optional.empty();
	}

	private Optional<NamedPlace> of(RoleScope.Kind kind, UUID id) {
		return switch (kind) {
			case WHOLE_GROUP -> Optional.empty();
			case BODY_TREE -> this.bodies.find(new BodyId(id)).map((body) -> new NamedPlace(body.name(), body.place()));
			case SITE -> named(new Scope.OneSite(new SiteId(id)));
			case CHANNEL -> named(new Scope.OneChannel(new ChannelId(id)));
		};
	}

	/** Where nobody knows sites, only powers over the whole group reach one. */
	private Optional<NamedPlace> named(Scope scope) {
		if (this.sites.stream().findAny().isEmpty()) {
			return Optional.of(new NamedPlace("", Place.WHOLE_GROUP));
		}
		return this.sites.stream().flatMap((names) -> names.find(scope).stream()).findFirst();
	}

}
