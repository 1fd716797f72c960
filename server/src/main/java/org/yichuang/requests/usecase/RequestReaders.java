package org.yichuang.requests.usecase;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.SubmissionReaders;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.store.RequestStore;

/** 申请查阅 — who may see a request's case may read what was sent, with its attachments. */
@Component
class RequestReaders implements SubmissionReaders {

	private final RequestStore requests;

	private final Cases cases;

	RequestReaders(RequestStore requests, Cases cases) {
		this.requests = requests;
		this.cases = cases;
	}

	@Override
	public String kind() {
		return RequestFields.PURPOSE;
	}

	@Override
	public boolean mayRead(Actor actor, Submission submission) {
		if (!actor.holds(RequestsPermission.READ.code())) {
			return false;
		}
		return this.requests.find(submission.id()).filter((request) -> {
			try {
				this.cases.visible(actor, request.source().matter());
				return true;
			}
			catch (NotFound outOfSight) {
				return false;
			}
		}).isPresent();
	}

	@Override
	public Optional<Place> place(Submission submission) {
		return this.requests.find(submission.id())
			.map((request) -> this.cases.place(this.cases.get(request.source().matter())));
	}

}
