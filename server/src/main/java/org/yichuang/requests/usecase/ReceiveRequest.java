package org.yichuang.requests.usecase;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.casework.NewCase;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.intake.Intake;
import org.yichuang.intake.Submission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.kernel.Beijing;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.model.Sensitivity;
import org.yichuang.requests.store.DeskStore;
import org.yichuang.requests.store.RequestStore;

/**
 * Takes over what was sent to a desk: a request, and a case whose clock waits for the
 * registration. Taking it over twice is taking it over once.
 */
@Component
class ReceiveRequest implements SubmissionReceiver {

	/** What says who asks, the surest first. */
	private static final List<String> IDENTITIES = List.of(RequestFields.IDENTITY, RequestFields.CREDIT_CODE,
			RequestFields.DOCUMENT_NUMBER);

	private final DeskStore desks;

	private final RequestStore requests;

	private final Cases cases;

	private final Intake intake;

	private final RequestDays days;

	private final ApplicationEventPublisher events;

	ReceiveRequest(DeskStore desks, RequestStore requests, Cases cases, Intake intake, RequestDays days,
			ApplicationEventPublisher events) {
		this.desks = desks;
		this.requests = requests;
		this.cases = cases;
		this.intake = intake;
		this.days = days;
		this.events = events;
	}

	@Override
	public String kind() {
		return RequestFields.PURPOSE;
	}

	@Override
	public void received(Submission submission) {
		if (this.requests.find(submission.id()).isPresent()) {
			return;
		}
		var desk = this.desks.get(DeskId.of(submission.subject()));
		var title = PersonalDetails.masked(submission.answers().text(RequestFields.TITLE),
				this.intake.personalWords(submission.id()));
		var matter = this.cases.open(Applicants.ACTOR,
				new NewCase(RequestFields.PURPOSE, submission.number(), title, desk.body(), desk.site(),
						submission.receivedAt(), this.days.reply(Beijing.day(submission.receivedAt())),
						"submission:" + submission.id()));
		var source = new DisclosureRequest.Source(submission.id(), matter, submission.number(), desk.id(),
				submission.origin(), submission.receivedAt());
		var applicant = new DisclosureRequest.Applicant(RequestFields.applicant(submission.answers()),
				mark(submission.id()), "", null);
		var receipt = new DisclosureRequest.Receipt(RequestFields.way(submission.origin()), null, null, null);
		var request = new DisclosureRequest(RequestId.next(), source, desk.site(), desk.body(), RequestState.RECEIVED,
				title, applicant, Sensitivity.ORDINARY, receipt, DisclosureRequest.Course.UNTOUCHED, null, 0);
		this.requests.add(request);
		this.events.publishEvent(new RequestEvent.RequestReceived(request));
	}

	private @Nullable String mark(SubmissionId submission) {
		return IDENTITIES.stream()
			.flatMap((field) -> this.intake.senderMark(submission, field).stream())
			.findFirst()
			.orElse(null);
	}

}
