package org.yichuang.intake;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.intake.IntakeEvent.CodeGuessed;
import org.yichuang.intake.IntakeEvent.KeyRotated;
import org.yichuang.intake.IntakeEvent.PersonalDataRevealed;
import org.yichuang.intake.IntakeEvent.Subject;
import org.yichuang.intake.IntakeEvent.SubmissionAnonymised;
import org.yichuang.intake.IntakeEvent.SubmissionDelivered;
import org.yichuang.intake.IntakeEvent.SubmissionEntered;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;
import org.yichuang.sitegroup.Sites;

import tools.jackson.databind.json.JsonMapper;

/** 收件出口 — hands this room's facts on to audit and statistics. */
@Component
class IntakeOutlets {

	private final ApplicationEventPublisher outlets;

	private final Sites sites;

	private final JsonMapper json;

	IntakeOutlets(ApplicationEventPublisher outlets, Sites sites, JsonMapper json) {
		this.outlets = outlets;
		this.sites = sites;
		this.json = json;
	}

	@EventListener
	void on(IntakeEvent event) {
		switch (event) {
			case SubmissionDelivered delivered -> measure(delivered.submission());
			case SubmissionEntered entered -> audit(entered.actor(), "intake.enter", entered.subject(), null);
			case PersonalDataRevealed revealed -> audit(revealed.actor(), "intake.reveal", revealed.subject(),
					this.json.writeValueAsString(Map.of("reason", revealed.reason())));
			case SubmissionAnonymised done -> audit(Actor.SYSTEM, "intake.anonymise", done.subject(), null);
			case CodeGuessed guessed -> this.outlets.publishEvent(AuditEntry.of(stranger(guessed.address()),
					"intake.guess-code", "submission", guessed.number(), guessed.number(), Place.WHOLE_GROUP));
			case KeyRotated rotated -> this.outlets.publishEvent(AuditEntry.of(rotated.actor(), "intake.rotate-key",
					"key", rotated.key(), "intake-" + rotated.key(), Place.WHOLE_GROUP));
		}
	}

	private void measure(Submission submission) {
		var site = this.sites.get(submission.site());
		this.outlets.publishEvent(new Measurement("intake.received", site.body(), site.id(), submission.id().toString(),
				submission.receivedAt(), 1));
	}

	private void audit(Actor actor, String action, Subject subject, @Nullable String after) {
		this.outlets.publishEvent(new AuditEntry(actor, action, "submission", subject.id().toString(), subject.number(),
				subject.place(), null, after));
	}

	/** Named in the trail only; nobody acts as a stranger. */
	private static Actor stranger(String address) {
		return new Actor(null, "公众", null, List.of(), address);
	}

}
