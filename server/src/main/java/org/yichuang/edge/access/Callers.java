package org.yichuang.edge.access;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.yichuang.edge.EdgeProblems;
import org.yichuang.edge.problems.NotLetIn;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.SignIns;

/**
 * 来访者 — who sends a request: by session for the console, by bearer token for integrators.
 */
@Component
class Callers {

	private static final String ACTOR = Callers.class.getName() + ".actor";

	private static final String BEARER = "Bearer ";

	private final SignIns signIns;

	Callers(SignIns signIns) {
		this.signIns = signIns;
	}

	/**
	 * Returns who acts, asked once a request.
	 * @throws NotLetIn if nobody does
	 */
	Actor actor(HttpServletRequest request) {
		if (request.getAttribute(ACTOR) instanceof Actor known) {
			return known;
		}
		var actor = request.getRequestURI().startsWith("/api/open/") ? byToken(request) : bySession(request);
		request.setAttribute(ACTOR, actor);
		return actor;
	}

	private Actor byToken(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.filter((header) -> header.startsWith(BEARER))
			.flatMap((header) -> this.signIns.byToken(header.substring(BEARER.length()), request.getRemoteAddr()))
			.orElseThrow(() -> new NotLetIn(401, EdgeProblems.TOKEN_NOT_ACCEPTED));
	}

	private Actor bySession(HttpServletRequest request) {
		return switch (this.signIns.standing(request.getSession(false), request.getRemoteAddr())) {
			case SignIns.Standing.Nobody nobody -> throw NotLetIn.notSignedIn();
			case SignIns.Standing.Unfinished unfinished -> throw new NotLetIn(401, EdgeProblems.SIGN_IN_UNFINISHED);
			case SignIns.Standing.Complete complete -> complete.actor();
		};
	}

}
