package org.yichuang.requests.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.RequestsProblems;
import org.yichuang.requests.model.Sensitivity;
import org.yichuang.requests.store.RequestStore;

/**
 * Marks what only a person can see: that identity and request belong together, and
 * whether the answer is sensitive.
 */
@Component
public class CheckIdentity {

	private final RequestStore requests;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CheckIdentity(RequestStore requests, Cases cases, ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Marks the identity as checked by the actor.
	 * @throws Refused if it is, or nothing is left of it
	 */
	@Transactional
	public void check(Actor actor, RequestId id) {
		var request = this.requests.lock(id);
		var place = this.cases.place(this.cases.visible(actor, request.source().matter()));
		actor.require(RequestsPermission.REGISTER, place);
		if (request.anonymisedAt() != null) {
			throw Refused.because(RequestsProblems.REQUEST_ANONYMISED);
		}
		if (request.applicant().checkedAt() != null) {
			throw Refused.because(RequestsProblems.IDENTITY_CHECKED);
		}
		var checked = request.by(request.applicant().checked(actor.name(), this.clock.instant()));
		this.requests.put(checked);
		this.events.publishEvent(new RequestEvent.RequestTouched(actor, checked, "check-identity", place));
	}

	/** Puts a request on the ordinary or the sensitive route. */
	@Transactional
	public void route(Actor actor, RequestId id, Sensitivity sensitivity) {
		var request = this.requests.lock(id);
		var place = this.cases.place(this.cases.visible(actor, request.source().matter()));
		actor.require(RequestsPermission.HANDLE, place);
		if (request.sensitivity() != sensitivity) {
			this.requests.put(request.on(sensitivity));
			this.events
				.publishEvent(new RequestEvent.RequestTouched(actor, request.on(sensitivity), "route-request", place));
		}
	}

}
