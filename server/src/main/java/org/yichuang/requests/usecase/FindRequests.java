package org.yichuang.requests.usecase;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.RequestFilter;
import org.yichuang.requests.model.RequestFilter.Position;
import org.yichuang.requests.model.RequestFilter.Range;
import org.yichuang.requests.store.RequestStore;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Lists requests that an actor may see. */
@Component
@Transactional(readOnly = true)
public class FindRequests {

	private static final int PART = 200;

	private final RequestStore requests;

	private final Sites sites;

	private final Bodies bodies;

	FindRequests(RequestStore requests, Sites sites, Bodies bodies) {
		this.requests = requests;
		this.sites = sites;
		this.bodies = bodies;
	}

	/** Returns requests, newest first. */
	public Slice<RequestLine> list(Actor actor, RequestFilter filter, Position position) {
		return lines(Slice.cut(this.requests.list(filter, range(actor), position), position.size(),
				(request) -> request.id().toString()));
	}

	/** Hands on all requests of a filter, newest first, part by part. */
	public void forEach(Actor actor, RequestFilter filter, Consumer<RequestLine> sink) {
		var range = range(actor);
		var position = new Position(null, PART);
		while (true) {
			var part = lines(
					Slice.cut(this.requests.list(filter, range, position), PART, (request) -> request.id().toString()));
			part.items().forEach(sink);
			if (part.next() == null) {
				return;
			}
			position = new Position(UUID.fromString(part.next()), PART);
		}
	}

	private Slice<RequestLine> lines(Slice<DisclosureRequest> requests) {
		Map<BodyId, Body> names = this.bodies
			.all(requests.items().stream().map(DisclosureRequest::body).distinct().toList());
		return requests.map((request) -> {
			var body = names.get(request.body());
			return new RequestLine(request, (body != null) ? body.name() : "");
		});
	}

	private Range range(Actor actor) {
		var scopes = actor.scopes(RequestsPermission.READ);
		if (scopes.stream().anyMatch((scope) -> scope instanceof Scope.WholeGroup)) {
			return new Range(true, Set.of(), Set.of());
		}
		var seen = new HashSet<SiteId>();
		this.sites.all()
			.stream()
			.filter((site) -> actor.may(RequestsPermission.READ, site.place()))
			.map(Site::id)
			.forEach(seen::add);
		return new Range(false, seen, this.bodies.within(scopes));
	}

	/**
	 * 申请行.
	 *
	 * @param request the request
	 * @param bodyName the body in charge
	 */
	public record RequestLine(DisclosureRequest request, String bodyName) {
	}

}
