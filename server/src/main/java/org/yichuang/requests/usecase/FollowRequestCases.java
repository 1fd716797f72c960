package org.yichuang.requests.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseEvent;
import org.yichuang.casework.CommonAct;
import org.yichuang.kernel.Beijing;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.DisclosureRequest.Course;
import org.yichuang.requests.model.EndOutcome;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.store.RequestStore;

/**
 * Lets requests follow their cases, in the transaction that moves the case: however
 * somebody acts, request, register and case say the same.
 */
@Component
class FollowRequestCases {

	private final RequestStore requests;

	private final ObjectProvider<ReplyOutcomes> replies;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FollowRequestCases(RequestStore requests, ObjectProvider<ReplyOutcomes> replies, ApplicationEventPublisher events,
			Clock clock) {
		this.requests = requests;
		this.replies = replies;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(CaseEvent event) {
		if (!RequestFields.PURPOSE.equals(event.matter().kind())) {
			return;
		}
		switch (event) {
			case CaseEvent.Acted acted ->
				this.requests.lock(acted.matter().id()).ifPresent((request) -> act(acted, request));
			case CaseEvent.Rated rated ->
				this.requests.lock(rated.matter().id()).ifPresent((request) -> rate(rated.matter(), request));
			case CaseEvent.FellBack fellBack -> this.requests.lock(fellBack.matter().id())
				.ifPresent((request) -> follow(request, fellBack.matter(), (course) -> course));
			case CaseEvent.Opened opened -> {
				// the request is written by whoever opened the case
			}
			case CaseEvent.DueSoon soon -> {
				// casework tells those who handle it
			}
			case CaseEvent.Overdue overdue -> {
				// casework tells those who handle it
			}
			case CaseEvent.OpinionOverdue overdue -> {
				// casework tells those who handle it
			}
		}
	}

	private void act(CaseEvent.Acted acted, DisclosureRequest request) {
		var own = RequestAct.of(acted.act().code());
		if (own.isPresent()) {
			own(acted, request, own.get());
		}
		else if (acted.act().code().equals(CommonAct.REOPEN.code())) {
			follow(request, acted.matter(), (course) -> course.reopened(course.dueOn()));
		}
		else if (acted.act().code().equals(CommonAct.APPROVE_EXTENSION.code())) {
			follow(request, acted.matter(), (course) -> course.told(course.dueOn()));
		}
		else {
			follow(request, acted.matter(), (course) -> course);
		}
	}

	private void own(CaseEvent.Acted acted, DisclosureRequest request, RequestAct act) {
		var day = day(acted.act());
		switch (act) {
			case CLOSE_UNCORRECTED -> conclude(request, acted.matter(), EndOutcome.UNCORRECTED, day);
			case CLOSE_UNPAID -> conclude(request, acted.matter(), EndOutcome.UNPAID, day);
			case WITHDRAW -> withdraw(request, acted.matter(), day);
			case DELIVER_REPLY ->
				conclude(request, acted.matter(), this.replies.getObject().of(request, acted.matter().round()), day);
			case VOID -> this.events.publishEvent(
					new RequestEvent.RequestVoided(follow(request, acted.matter(), (course) -> course.ended(day))));
			case RECEIVE_CORRECTION, END_CONSULTATION, RECEIVE_FEE, SET_DELAY ->
				follow(request, acted.matter(), (course) -> course.told(course.dueOn()));
			default -> follow(request, acted.matter(), (course) -> course);
		}
	}

	/**
	 * What was never registered stands in no register, so that it has no result either.
	 */
	private void withdraw(DisclosureRequest request, Case matter, LocalDate day) {
		if (request.receipt().receivedOn() == null) {
			follow(request, matter, (course) -> course.ended(day));
		}
		else {
			conclude(request, matter, EndOutcome.OTHER, day);
		}
	}

	private void conclude(DisclosureRequest request, Case matter, String outcome, LocalDate day) {
		var now = this.clock.instant();
		var isFirst = request.course().firstOutcome() == null;
		var after = follow(request, matter, (course) -> course.concluded(outcome, day));
		this.events
			.publishEvent(new RequestEvent.RequestConcluded(after, isFirst, !matter.clock().isOverdue(now), now));
	}

	private void rate(Case matter, DisclosureRequest request) {
		var after = follow(request, matter, (course) -> course.rated(matter.grade()));
		this.events.publishEvent(new RequestEvent.RequestRated(after, this.clock.instant()));
	}

	private DisclosureRequest follow(DisclosureRequest request, Case matter, UnaryOperator<Course> change) {
		var course = change.apply(request.course().due(due(matter)));
		this.requests.put(request.moved(matter.body(), RequestState.valueOf(matter.state()), course));
		return this.requests.get(request.id());
	}

	private static @Nullable LocalDate due(Case matter) {
		return (matter.isConcluded() || !matter.clock().isRunning()) ? null : matter.clock().dueDay();
	}

	private LocalDate day(Act act) {
		Instant since = act.since();
		return Beijing.day((since != null) ? since : this.clock.instant());
	}

}
