package org.yichuang.requests.web.console;

import jakarta.validation.Valid;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.usecase.AskApplicant;
import org.yichuang.requests.usecase.CheckIdentity;
import org.yichuang.requests.usecase.ConsultOthers;
import org.yichuang.requests.usecase.DelayReply;
import org.yichuang.requests.usecase.ReceiveAnswer;
import org.yichuang.requests.usecase.RegisterRequest;
import org.yichuang.requests.usecase.ShowRequest;
import org.yichuang.requests.web.console.RequestFieldsSent.AskFields;
import org.yichuang.requests.web.console.RequestFieldsSent.ConsultationFields;
import org.yichuang.requests.web.console.RequestFieldsSent.DayFields;
import org.yichuang.requests.web.console.RequestFieldsSent.DelayFields;
import org.yichuang.requests.web.console.RequestFieldsSent.OpinionFields;
import org.yichuang.requests.web.console.RequestFieldsSent.ReceivedFields;
import org.yichuang.requests.web.console.RequestFieldsSent.RegisterFields;
import org.yichuang.requests.web.console.RequestFieldsSent.RouteFields;
import org.yichuang.requests.web.console.RequestViews.RequestDetail;

/** 办理公开申请 — what is done with a request; each answers with the request afterwards. */
@RestController
@RequestMapping("/api/console/information-requests/{id}")
class RequestActsController {

	private final Acts acts;

	private final ShowRequest show;

	private final RequestViews views;

	RequestActsController(Acts acts, ShowRequest show, RequestViews views) {
		this.acts = acts;
		this.show = show;
		this.views = views;
	}

	/** Registers it. */
	@PostMapping("/register")
	@Requires("requests:register")
	RequestDetail registerInformationRequest(Actor actor, @PathVariable String id,
			@Valid @RequestBody RegisterFields fields) {
		this.acts.register().register(actor, RequestId.of(id), fields.wanted());
		return now(actor, id);
	}

	/** Marks the identity as checked. */
	@PostMapping("/check-identity")
	@Requires("requests:register")
	RequestDetail checkApplicantIdentity(Actor actor, @PathVariable String id) {
		this.acts.check().check(actor, RequestId.of(id));
		return now(actor, id);
	}

	/** Puts it on the ordinary or the sensitive route. */
	@PostMapping("/route")
	@Requires("requests:handle")
	RequestDetail routeInformationRequest(Actor actor, @PathVariable String id,
			@Valid @RequestBody RouteFields fields) {
		this.acts.check().route(actor, RequestId.of(id), fields.sensitivity());
		return now(actor, id);
	}

	/** Asks for a correction. */
	@PostMapping("/ask-correction")
	@Requires("requests:handle")
	RequestDetail askForCorrection(Actor actor, @PathVariable String id, @Valid @RequestBody AskFields fields) {
		this.acts.ask().ask(actor, RequestId.of(id), fields.wanted(Demand.Kind.CORRECTION));
		return now(actor, id);
	}

	/** Writes down a correction that was received. */
	@PostMapping("/receive-correction")
	@Requires("requests:handle")
	RequestDetail receiveCorrection(Actor actor, @PathVariable String id, @Valid @RequestBody ReceivedFields fields) {
		this.acts.receive().receive(actor, RequestId.of(id), fields.given(Demand.Kind.CORRECTION));
		return now(actor, id);
	}

	/** Asks for reasons. */
	@PostMapping("/ask-reasons")
	@Requires("requests:handle")
	RequestDetail askForReasons(Actor actor, @PathVariable String id, @Valid @RequestBody AskFields fields) {
		this.acts.ask().ask(actor, RequestId.of(id), fields.wanted(Demand.Kind.REASONS));
		return now(actor, id);
	}

	/** Writes down reasons that were received. */
	@PostMapping("/receive-reasons")
	@Requires("requests:handle")
	RequestDetail receiveReasons(Actor actor, @PathVariable String id, @Valid @RequestBody ReceivedFields fields) {
		this.acts.receive().receive(actor, RequestId.of(id), fields.given(Demand.Kind.REASONS));
		return now(actor, id);
	}

	/** Sets the reasonable period for an answer that cannot come in time (art. 35). */
	@PostMapping("/set-delay")
	@Requires("requests:review")
	RequestDetail delayInformationRequest(Actor actor, @PathVariable String id,
			@Valid @RequestBody DelayFields fields) {
		this.acts.delay()
			.delay(actor, RequestId.of(id), fields.workingDays(), fields.note() != null ? fields.note() : "",
					fields.version());
		return now(actor, id);
	}

	/** Asks a third party or another agency. */
	@PostMapping("/consultations")
	@Requires("requests:handle")
	RequestDetail consultAboutRequest(Actor actor, @PathVariable String id,
			@Valid @RequestBody ConsultationFields fields) {
		this.acts.consult().ask(actor, RequestId.of(id), fields.wanted());
		return now(actor, id);
	}

	/** Writes down on which day the letter reached them. */
	@PostMapping("/consultations/{which}/reached")
	@Requires("requests:handle")
	RequestDetail noteConsultationReached(Actor actor, @PathVariable String id, @PathVariable String which,
			@Valid @RequestBody DayFields fields) {
		this.acts.consult().reached(actor, RequestId.of(id), Id.parse(which), fields.day());
		return now(actor, id);
	}

	/** Writes down what came of it. */
	@PostMapping("/consultations/{which}/answer")
	@Requires("requests:handle")
	RequestDetail answerConsultation(Actor actor, @PathVariable String id, @PathVariable String which,
			@Valid @RequestBody OpinionFields fields) {
		this.acts.consult().answer(actor, RequestId.of(id), Id.parse(which), fields.given());
		return now(actor, id);
	}

	private RequestDetail now(Actor actor, String id) {
		return this.views.detail(this.show.show(actor, RequestId.of(id)));
	}

	/** What it does. */
	@Component("requestActs")
	record Acts(RegisterRequest register, CheckIdentity check, AskApplicant ask, ReceiveAnswer receive,
			ConsultOthers consult, DelayReply delay) {
	}

}
