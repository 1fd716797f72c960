package org.yichuang.requests.usecase;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.intake.Intake;
import org.yichuang.kernel.Beijing;
import org.yichuang.platform.OneByOne;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.store.AdditionStore;
import org.yichuang.requests.store.ConsultationStore;
import org.yichuang.requests.store.DemandStore;
import org.yichuang.requests.store.RequestStore;

/**
 * Takes what tells who asked, and who was asked about it, out of requests once their
 * desk's keeping period is over. Numbers, days and outcomes stay: the register and the
 * annual tables need them.
 */
@Component
public class AnonymiseRequests {

	private static final Logger LOG = LoggerFactory.getLogger(AnonymiseRequests.class);

	private final RequestStore requests;

	private final DemandStore demands;

	private final ConsultationStore consultations;

	private final AdditionStore additions;

	private final Cases cases;

	private final Intake intake;

	private final OneByOne oneByOne;

	private final ObjectProvider<PersonalTraces> others;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnonymiseRequests(RequestStore requests, DemandStore demands, ConsultationStore consultations,
			AdditionStore additions, Cases cases, Intake intake, OneByOne oneByOne,
			ObjectProvider<PersonalTraces> others, ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.demands = demands;
		this.consultations = consultations;
		this.additions = additions;
		this.cases = cases;
		this.intake = intake;
		this.oneByOne = oneByOne;
		this.others = others;
		this.events = events;
		this.clock = clock;
	}

	/** Anonymises all that is due, part by part; what fails waits for the next hour. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
	public int anonymise() {
		var today = Beijing.today(this.clock);
		int all = this.oneByOne.each((most) -> this.requests.keptTooLong(today, most), this::anonymise);
		if (all > 0) {
			LOG.info("{} 件公开申请保存期满，已匿名化。{} requests were anonymised.", all, all);
		}
		return all;
	}

	private void anonymise(RequestId id) {
		var request = this.requests.get(id);
		var known = this.intake.personalWords(request.source().submission());
		this.others.forEach((other) -> other.forget(request, known));
		for (var demand : this.demands.of(id)) {
			this.demands.put(demand.forgotten());
		}
		this.consultations.of(id).forEach((one) -> this.consultations.put(one.forgotten()));
		this.additions.forget(id);
		this.intake.anonymise(request.source().submission());
		this.cases.anonymise(request.source().matter());
		DisclosureRequest bare = request.anonymised(this.clock.instant());
		this.requests.put(bare);
		this.events.publishEvent(
				new RequestEvent.RequestAnonymised(bare, this.cases.place(this.cases.get(request.source().matter()))));
	}

}
