package org.yichuang.participation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.MeasurementWithdrawn;
import org.yichuang.outlet.Notice;
import org.yichuang.outlet.SearchEntry;
import org.yichuang.participation.ParticipationEvent.ActivityClosed;
import org.yichuang.participation.ParticipationEvent.ActivityHandled;
import org.yichuang.participation.ParticipationEvent.ActivityOpened;
import org.yichuang.participation.ParticipationEvent.ActivityReturned;
import org.yichuang.participation.ParticipationEvent.ActivityShown;
import org.yichuang.participation.ParticipationEvent.ActivityWaits;
import org.yichuang.participation.ParticipationEvent.AnswersCounted;
import org.yichuang.participation.ParticipationEvent.HearingHeld;
import org.yichuang.participation.ParticipationEvent.HearingRegistered;
import org.yichuang.participation.ParticipationEvent.OpinionReceived;
import org.yichuang.participation.ParticipationEvent.QuestionAnswered;
import org.yichuang.participation.ParticipationEvent.QuestionReceived;
import org.yichuang.participation.ParticipationEvent.ResultPublished;

import tools.jackson.databind.json.JsonMapper;

/**
 * Turns this room's events into audit entries, notices, measurements and search entries,
 * in their transaction.
 */
@Component
class ParticipationOutlets {

	private static final String ANSWERED = "participation.interview-question-answered";

	private static final int LONGEST_SUMMARY = 120;

	private final ApplicationEventPublisher outlets;

	private final Accounts accounts;

	private final Bodies bodies;

	private final MessageSource messages;

	private final JsonMapper json;

	ParticipationOutlets(ApplicationEventPublisher outlets, Accounts accounts, Bodies bodies, MessageSource messages,
			JsonMapper json) {
		this.outlets = outlets;
		this.accounts = accounts;
		this.bodies = bodies;
		this.messages = messages;
		this.json = json;
	}

	@EventListener
	void on(ParticipationEvent event) {
		var subject = event.subject();
		switch (event) {
			case ActivityHandled handled -> audit(handled);
			case ActivityWaits waits -> tell(reviewers(waits), "participation.waits", subject, "");
			case ActivityReturned returned ->
				tell(returned.writers(), "participation.returned", subject, returned.reason());
			case ActivityClosed closed -> tell(closed.writers(), "participation.closed", subject, "");
			case ActivityShown shown -> find(shown);
			case ActivityOpened opened ->
				this.outlets.publishEvent(measured(subject, subject.kind().word() + "-opened", opened.at(), 1));
			case ResultPublished published -> this.outlets
				.publishEvent(measured(subject, subject.kind().word() + "-result-published", published.at(), 1));
			case QuestionReceived received ->
				this.outlets.publishEvent(new Measurement("participation.interview-question-received", subject.body(),
						subject.site(), received.question().toString(), received.at(), 1));
			case QuestionAnswered answered -> this.outlets.publishEvent(answered.holds()
					? new Measurement(ANSWERED, subject.body(), subject.site(), answered.question().toString(),
							answered.at(), 1)
					: new MeasurementWithdrawn(ANSWERED, answered.question().toString(), answered.at()));
			case AnswersCounted counted -> this.outlets
				.publishEvent(measured(subject, subject.kind().word() + "-answered", counted.at(), counted.count()));
			case HearingRegistered registered ->
				this.outlets.publishEvent(new Measurement("participation.hearing-registered", subject.body(),
						subject.site(), registered.registration().toString(), registered.at(), 1));
			case HearingHeld held -> this.outlets.publishEvent(measured(subject, "hearing-held", held.at(), 1));
			case OpinionReceived received -> this.outlets.publishEvent(new Measurement("participation.opinion-received",
					subject.body(), subject.site(), received.opinion().toString(), received.at(), 1));
		}
	}

	private static Measurement measured(ActivitySubject subject, String kind, java.time.Instant at, long amount) {
		return new Measurement("participation." + kind, subject.body(), subject.site(), subject.id().toString(), at,
				amount);
	}

	private void audit(ActivityHandled handled) {
		var subject = handled.subject();
		var note = handled.note().isEmpty() ? null : this.json.writeValueAsString(Map.of("note", handled.note()));
		this.outlets.publishEvent(new AuditEntry(handled.actor(), handled.action(), subject.kind().word(),
				subject.id().toString(), subject.title(), subject.place(), null, note));
	}

	private void find(ActivityShown shown) {
		var subject = shown.subject();
		var text = shown.text();
		this.outlets.publishEvent(new SearchEntry.Found(subject.id().value(), subject.site(), null, subject.path(),
				subject.title(), text, text.substring(0, Math.min(LONGEST_SUMMARY, text.length())),
				this.bodies.get(subject.body()).name(), null, shown.announcedAt()));
	}

	private List<AccountId> reviewers(ActivityWaits waits) {
		return this.accounts.whoMay(ParticipationPermission.REVIEW, waits.subject().place())
			.stream()
			.filter((account) -> !waits.writers().contains(account))
			.toList();
	}

	private void tell(List<AccountId> whom, String kind, ActivitySubject subject, String more) {
		if (whom.isEmpty()) {
			return;
		}
		var key = kind.replace("participation.", "participation.notice.");
		var title = String
			.valueOf(this.messages.getMessage(key, new Object[] { subject.title() }, key, Locale.CHINESE));
		this.outlets.publishEvent(new Notice(whom, kind, title, more, "/console/participation/" + subject.id()));
	}

}
