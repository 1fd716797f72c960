package org.yichuang.requests.usecase;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Invalid;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestsProblems;
import org.yichuang.requests.model.ApplicantKind;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.DisclosureRequest.Receipt;
import org.yichuang.requests.model.ReceivingWay;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.store.RegisterStore;
import org.yichuang.requests.store.RequestStore;

/**
 * Registers a request: by which way and on which day it was received (第三十一条), under the
 * next number of the body's register. The clock starts from that day, not from now.
 */
@Component
public class RegisterRequest {

	private final RequestStore requests;

	private final RegisterStore register;

	private final Cases cases;

	private final RequestDays days;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RegisterRequest(RequestStore requests, RegisterStore register, Cases cases, RequestDays days,
			ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.register = register;
		this.cases = cases;
		this.days = days;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Registers it. The number is drawn last, so that others wait for it shortly.
	 * @throws Invalid if the day does not fit
	 * @throws org.yichuang.kernel.Refused if it may not be registered now
	 */
	@Transactional
	public DisclosureRequest register(Actor actor, RequestId id, Registering wanted) {
		var request = this.requests.get(id);
		var before = this.cases.visible(actor, request.source().matter());
		var received = received(request, wanted);
		check(request, wanted, received);
		this.cases.act(actor, before.id(),
				RequestAct.REGISTER_REQUEST.with(wanted.note())
					.onVersion(wanted.version())
					.since(received)
					.within(this.days.reply(received)));
		var moved = this.requests.lock(id);
		var now = this.clock.instant();
		var line = this.register.draw(moved.body(), Beijing.day(now).getYear());
		var confirmed = wanted.way().isConfirmed() ? received : moved.receipt().confirmedOn();
		this.requests.put(moved.received(new Receipt(wanted.way(), confirmed, received, line))
			.by(moved.applicant().as(wanted.applicant()))
			.moved(moved.body(), moved.state(), moved.course().told(moved.course().dueOn())));
		var registered = this.requests.get(id);
		this.events.publishEvent(new RequestEvent.RequestRegistered(registered, now));
		return registered;
	}

	/**
	 * Returns day zero by the way: the day it came; for what comes by net and fax the day
	 * that both sides confirm, which is now unless they did before.
	 */
	private LocalDate received(DisclosureRequest request, Registering wanted) {
		if (wanted.day() != null) {
			return wanted.day();
		}
		var confirmed = request.receipt().confirmedOn();
		if (wanted.way().isConfirmed()) {
			return (confirmed != null) ? confirmed : this.days.today();
		}
		return Beijing.day(request.source().sentAt());
	}

	private void check(DisclosureRequest request, Registering wanted, LocalDate received) {
		if (received.isAfter(this.days.today())) {
			throw Invalid.field("day", RequestsProblems.DAY_AHEAD);
		}
		if (wanted.way() == ReceivingWay.ONLINE && received.isBefore(Beijing.day(request.source().sentAt()))) {
			throw Invalid.field("day", RequestsProblems.RECEIVED_BEFORE_SENT);
		}
	}

	/**
	 * 登记.
	 *
	 * @param way by which it came
	 * @param day of receipt; null for the one that follows from the way
	 * @param applicant who asks, as the office sees it
	 * @param note such as how the receipt was confirmed, may be empty
	 * @param version of the matter that was read
	 */
	public record Registering(ReceivingWay way, @Nullable LocalDate day, ApplicantKind applicant, String note,
			long version) {
	}

}
