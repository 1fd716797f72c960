package org.yichuang.requests;

import java.time.Instant;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.MeasurementWithdrawn;
import org.yichuang.outlet.Notice;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.RequestState;

/**
 * Turns this room's events into audit entries, measurements and notices, in their
 * transaction. Acts on matters are audited by casework, which tells of most of them, too.
 */
@Component
class RequestsOutlets {

	private final ApplicationEventPublisher outlets;

	private final Cases cases;

	private final MessageSource messages;

	RequestsOutlets(ApplicationEventPublisher outlets, Cases cases, MessageSource messages) {
		this.outlets = outlets;
		this.cases = cases;
		this.messages = messages;
	}

	@EventListener
	void on(RequestEvent event) {
		switch (event) {
			case RequestEvent.RequestReceived received -> {
				// counted once it is registered: what is void or never registered is none
			}
			case RequestEvent.RequestRegistered registered -> received(registered.request());
			case RequestEvent.RequestConcluded concluded -> concluded(concluded);
			case RequestEvent.RequestVoided voided -> withdraw("received", voided.request());
			case RequestEvent.RequestRated rated -> {
				withdraw("rated", rated.request());
				measure("rated", rated.request(), rated.at(), rated.request().course().grade());
			}
			case RequestEvent.ApplicantActed acted -> tell(acted.request(), acted.what());
			case RequestEvent.PeriodOver over -> tell(over.request(), over.what());
			case RequestEvent.RequestTouched touched ->
				this.outlets.publishEvent(AuditEntry.of(touched.actor(), "requests." + touched.action(), "request",
						touched.request().id(), touched.request().source().number(), touched.place()));
			case RequestEvent.RequestAnonymised anonymised ->
				this.outlets.publishEvent(AuditEntry.of(Actor.SYSTEM, "requests.anonymise-request", "request",
						anonymised.request().id(), anonymised.request().source().number(), anonymised.place()));
			case RequestEvent.DeskChanged changed ->
				this.outlets.publishEvent(AuditEntry.of(changed.actor(), action(changed), "request-desk",
						changed.desk().id(), changed.desk().words().name(), changed.place()));
		}
	}

	/** It counts on the day on which it was received by the law. */
	private void received(DisclosureRequest request) {
		var day = request.receipt().receivedOn();
		if (day != null) {
			measure("received", request, Beijing.start(day), 1);
		}
	}

	/** Only a first answer counts; what was closed or withdrawn was not answered. */
	private void concluded(RequestEvent.RequestConcluded concluded) {
		var request = concluded.request();
		if (concluded.isFirst() && request.state() == RequestState.REPLIED) {
			measure("answered", request, concluded.at(), 1);
			if (concluded.inTime()) {
				measure("answered-in-time", request, concluded.at(), 1);
			}
		}
	}

	/** Says which request, not what was written: notices leave by mail and telephone. */
	private void tell(DisclosureRequest request, String what) {
		var whom = this.cases.inCharge(this.cases.get(request.source().matter()));
		if (!whom.isEmpty()) {
			var key = "requests.notice." + what;
			var title = String.valueOf(
					this.messages.getMessage(key, new Object[] { request.source().number() }, key, Locale.CHINESE));
			this.outlets.publishEvent(
					new Notice(whom, "requests." + what, title, "", "/console/cases/" + request.source().matter()));
		}
	}

	private void measure(String kind, DisclosureRequest request, Instant at, long amount) {
		this.outlets.publishEvent(new Measurement("requests." + kind, request.body(), request.site(),
				request.id().toString(), at, amount));
	}

	private void withdraw(String kind, DisclosureRequest request) {
		this.outlets.publishEvent(new MeasurementWithdrawn("requests." + kind, request.id().toString(), null));
	}

	private static String action(RequestEvent.DeskChanged changed) {
		var before = changed.before();
		if (before == null) {
			return "requests.open-desk";
		}
		if (before.open() == changed.desk().open()) {
			return "requests.change-desk";
		}
		return changed.desk().open() ? "requests.reopen-desk" : "requests.close-desk";
	}

}
