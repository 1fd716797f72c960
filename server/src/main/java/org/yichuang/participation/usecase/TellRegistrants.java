package org.yichuang.participation.usecase;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.intake.Intake;
import org.yichuang.intake.SenderMessage;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.Beijing;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.ParticipationEvent.ActivityHandled;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.Registration;
import org.yichuang.participation.store.RegistrationStore;

/**
 * Tells those who registered for a hearing what came of it, wherever they want to hear
 * it.
 */
@Component
class TellRegistrants {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(Beijing.ZONE);

	private final Intake intake;

	private final RegistrationStore registrations;

	private final MessageSource messages;

	TellRegistrants(Intake intake, RegistrationStore registrations, MessageSource messages) {
		this.intake = intake;
		this.registrations = registrations;
		this.messages = messages;
	}

	/** Tells somebody what came of their registration. */
	void outcome(Dossier dossier, Registration one) {
		tell(dossier.activity(), one, "registration-state." + one.outcome().state().name(), "outcome");
	}

	/** Tells those who may come that time or place have changed. */
	void moved(Activity activity) {
		this.registrations.all(activity.id())
			.stream()
			.filter(Registration::isEligible)
			.forEach((one) -> tell(activity, one, "moved", "moved-" + activity.version()));
	}

	@EventListener
	void on(ActivityHandled handled) {
		var subject = handled.subject();
		if (subject.kind() == ActivityKind.HEARING && handled.action().equals(ActivityAct.CANCEL.action())) {
			this.registrations.all(subject.id())
				.stream()
				.filter(Registration::isEligible)
				.forEach((one) -> send(one, "cancelled", subject.title(),
						words("cancelled", subject.title(), handled.note())));
		}
	}

	private void tell(Activity activity, Registration one, String what, String key) {
		var session = HearingSteps.of(activity).session();
		var at = (session.heldAt() != null) ? MINUTE.format(session.heldAt()) : "";
		send(one, key + "-" + one.outcome().state() + one.outcome().reserve(), activity.text().title(), words(what,
				activity.text().title(), at, session.place(), one.outcome().reserve(), one.outcome().reason()));
	}

	private void send(Registration one, String key, String title, String text) {
		var submission = one.submission();
		if (submission != null) {
			this.intake.tell(new SubmissionId(submission),
					new SenderMessage("participation.hearing", title, text, "hearing-" + key + ":" + one.id()));
		}
	}

	private String words(String what, Object... arguments) {
		var key = "participation.hearing-message." + what;
		return String.valueOf(this.messages.getMessage(key, arguments, key, Locale.CHINESE));
	}

}
