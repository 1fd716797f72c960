package org.yichuang.requests.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.forms.Answers;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Refused;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.model.Addition;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.store.AdditionStore;

/**
 * Takes what an applicant sends of their own accord while the request is handled. It
 * moves no clock: only a correction that was asked for does.
 */
@Component
class SupplementRequest {

	private final AdditionStore additions;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SupplementRequest(AdditionStore additions, Cases cases, ApplicationEventPublisher events, Clock clock) {
		this.additions = additions;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes it.
	 * @throws Refused if nobody would read it any more
	 */
	void supplement(DisclosureRequest request, Answers fields) {
		if (this.cases.get(request.source().matter()).isConcluded()) {
			throw Refused.because(CaseworkProblems.CONCLUDED);
		}
		keep(request, fields.text(RequestTrackingForms.TEXT), files(fields));
		this.events.publishEvent(new RequestEvent.ApplicantActed(request, "supplemented"));
	}

	/** Keeps what was attached to a correction or to reasons. */
	void attach(DisclosureRequest request, Answers fields) {
		if (!files(fields).isEmpty()) {
			keep(request, "", files(fields));
		}
	}

	private void keep(DisclosureRequest request, String text, List<FileId> files) {
		this.additions.add(new Addition(request.id(), text, files, this.clock.instant()));
	}

	private static List<FileId> files(Answers fields) {
		return fields.files().getOrDefault(RequestTrackingForms.FILES, List.of());
	}

}
