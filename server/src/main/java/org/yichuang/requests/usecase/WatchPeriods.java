package org.yichuang.requests.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.WorkingCalendars;
import org.yichuang.platform.OneByOne;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestsSettings;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.store.ConsultationStore;
import org.yichuang.requests.store.DemandStore;
import org.yichuang.requests.store.RequestStore;

/**
 * Tells those in charge, once, that a period which somebody was given is over: the
 * applicant to correct or give reasons, a third party or an agency to answer. What
 * follows a person decides.
 */
@Component
public class WatchPeriods {

	private final DemandStore demands;

	private final ConsultationStore consultations;

	private final RequestStore requests;

	private final WorkingCalendars calendars;

	private final RequestsSettings settings;

	private final OneByOne oneByOne;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WatchPeriods(DemandStore demands, ConsultationStore consultations, RequestStore requests,
			WorkingCalendars calendars, RequestsSettings settings, OneByOne oneByOne, ApplicationEventPublisher events,
			Clock clock) {
		this.demands = demands;
		this.consultations = consultations;
		this.requests = requests;
		this.calendars = calendars;
		this.settings = settings;
		this.oneByOne = oneByOne;
		this.events = events;
		this.clock = clock;
	}

	/** Tells of all that are over. */
	@Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
	public int watch() {
		var today = Beijing.today(this.clock);
		return this.oneByOne.each((most) -> this.demands.over(today, most), this::over)
				+ this.oneByOne.each((most) -> this.consultations.over(today, most), this::over)
				+ this.oneByOne.each((most) -> this.requests.unregistered(before(today), most), this::unregistered);
	}

	/** So many working days lie between the day it came and today. */
	private Instant before(LocalDate today) {
		var calendar = this.calendars.current();
		var day = today;
		for (int left = this.settings.registerDays(); left > 0;) {
			day = day.minusDays(1);
			left -= calendar.isWorkingDay(day) ? 1 : 0;
		}
		return Beijing.start(day);
	}

	private void unregistered(RequestId id) {
		this.requests.toldUnregistered(id, this.clock.instant());
		tell(id, "unregistered");
	}

	private void over(Demand demand) {
		this.demands.told(demand.id(), this.clock.instant());
		tell(demand.request(), (demand.kind() == Demand.Kind.CORRECTION) ? "correction-over" : "reasons-over");
	}

	private void over(Consultation consultation) {
		this.consultations.told(consultation.id(), this.clock.instant());
		tell(consultation.request(), "consultation-over");
	}

	/** Of what came to an end meanwhile nobody needs to know. */
	private void tell(RequestId id, String what) {
		var request = this.requests.get(id);
		if (!request.state().isEnd()) {
			this.events.publishEvent(new RequestEvent.PeriodOver(request, what));
		}
	}

}
