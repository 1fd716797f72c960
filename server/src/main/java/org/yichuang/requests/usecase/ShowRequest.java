package org.yichuang.requests.usecase;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.CaseId;
import org.yichuang.casework.Cases;
import org.yichuang.forms.Forms;
import org.yichuang.intake.Intake;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestsSettings;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.store.AdditionStore;
import org.yichuang.requests.store.ConsultationStore;
import org.yichuang.requests.store.DemandStore;
import org.yichuang.requests.store.DeskStore;
import org.yichuang.requests.store.RequestStore;

/** Shows one request with everything that belongs to it. */
@Component
@Transactional(readOnly = true)
public class ShowRequest {

	private final RequestStore requests;

	private final DeskStore desks;

	private final DemandStore demands;

	private final ConsultationStore consultations;

	private final AdditionStore additions;

	private final Doors doors;

	private final RequestsSettings settings;

	ShowRequest(RequestStore requests, DeskStore desks, DemandStore demands, ConsultationStore consultations,
			AdditionStore additions, Doors doors, RequestsSettings settings) {
		this.requests = requests;
		this.desks = desks;
		this.demands = demands;
		this.consultations = consultations;
		this.additions = additions;
		this.doors = doors;
		this.settings = settings;
	}

	/**
	 * @throws NotFound if there is none for this actor
	 */
	public RequestDossier show(Actor actor, RequestId id) {
		return dossier(actor, this.requests.get(id));
	}

	/**
	 * Returns the request behind a case.
	 * @throws NotFound if there is none for this actor
	 */
	public RequestDossier of(Actor actor, CaseId matter) {
		return dossier(actor, this.requests.find(matter).orElseThrow(() -> NotFound.of(matter)));
	}

	private RequestDossier dossier(Actor actor, DisclosureRequest request) {
		var matter = this.doors.cases().visible(actor, request.source().matter());
		var submission = this.doors.intake().get(request.source().submission());
		var mark = request.applicant().mark();
		var since = request.source().sentAt().minus(Duration.ofDays(this.settings.manyDays()));
		int same = (mark != null) ? this.requests.count(mark, since, request.source().sentAt()) : 0;
		return new RequestDossier(request, matter, this.desks.get(request.source().desk()),
				this.doors.forms().lines(submission.form(), submission.answers()), this.demands.of(request.id()),
				this.consultations.of(request.id()), this.additions.of(request.id()),
				this.doors.cases().offers(actor, matter.id()), same, same >= this.settings.manyRequests(),
				(mark != null) ? duplicate(request, mark) : null);
	}

	/** The same applicant asked for what is called the same. */
	private @Nullable String duplicate(DisclosureRequest request, String mark) {
		return this.requests.earlier(mark, request.id())
			.stream()
			.filter((other) -> Objects.equals(other.title().strip(), request.title().strip()))
			.map((other) -> other.source().number())
			.findFirst()
			.orElse(null);
	}

	/** The doors it asks. */
	@Component("requestDoors")
	record Doors(Cases cases, Intake intake, Forms forms) {
	}

}
