package org.yichuang.interaction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.intake.Origin;
import org.yichuang.interaction.InteractionEvent.AnswerWritten;
import org.yichuang.interaction.InteractionEvent.LetterAccepted;
import org.yichuang.interaction.InteractionEvent.LetterAnonymised;
import org.yichuang.interaction.InteractionEvent.LetterAnswered;
import org.yichuang.interaction.InteractionEvent.LetterDeclined;
import org.yichuang.interaction.InteractionEvent.LetterInvalidated;
import org.yichuang.interaction.InteractionEvent.LetterPublished;
import org.yichuang.interaction.InteractionEvent.LetterRated;
import org.yichuang.interaction.InteractionEvent.LetterReceived;
import org.yichuang.interaction.InteractionEvent.LetterSupplemented;
import org.yichuang.interaction.InteractionEvent.LetterWithdrawn;
import org.yichuang.interaction.InteractionEvent.MailboxChanged;
import org.yichuang.interaction.InteractionEvent.MailboxCreated;
import org.yichuang.interaction.InteractionEvent.PublicationWithdrawn;
import org.yichuang.interaction.InteractionEvent.WordingChanged;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.MeasurementWithdrawn;
import org.yichuang.outlet.Notice;
import org.yichuang.outlet.SearchEntry;

/**
 * Turns this room's events into audit entries, measurements and search entries, in their
 * transaction. Notices about cases are casework's, all but the one of a supplement.
 */
@Component
class InteractionOutlets {

	/** What counts for valid letters only, as on the public pages. */
	private static final List<String> OF_VALID = List.of("valid", "concluded", "concluded-in-time", "handling-hours",
			"forwarded-concluded");

	private final ApplicationEventPublisher outlets;

	private final Cases cases;

	private final MessageSource messages;

	InteractionOutlets(ApplicationEventPublisher outlets, Cases cases, MessageSource messages) {
		this.outlets = outlets;
		this.cases = cases;
		this.messages = messages;
	}

	@EventListener
	void on(InteractionEvent event) {
		switch (event) {
			case MailboxCreated created ->
				audit(created.actor(), "interaction.create-mailbox", created.mailbox(), created.place());
			case MailboxChanged changed -> audit(changed.actor(), action(changed), changed.mailbox(), changed.place());
			case WordingChanged changed ->
				this.outlets.publishEvent(AuditEntry.of(changed.actor(), "interaction.edit-wording", "wording",
						changed.wording().id(), changed.wording().name(), changed.place()));
			case LetterReceived received -> received(received.letter());
			case LetterAccepted accepted -> accepted(accepted.letter(), accepted.at());
			case LetterDeclined declined -> measure("declined", declined.letter(), declined.at(), 1);
			case LetterInvalidated invalid -> invalid(invalid);
			case LetterWithdrawn withdrawn -> measure("withdrawn", withdrawn.letter(), withdrawn.at(), 1);
			case LetterAnswered answered -> answered(answered);
			case LetterRated rated -> rated(rated.letter(), rated.at());
			case AnswerWritten written ->
				audit(written.actor(), "interaction.write-answer", written.letter(), written.place());
			case LetterSupplemented supplemented -> supplemented(supplemented.letter());
			case LetterPublished published -> published(published);
			case PublicationWithdrawn withdrawn -> {
				audit(withdrawn.actor(), "interaction.withdraw-publication", withdrawn.letter(), withdrawn.place());
				this.outlets.publishEvent(new SearchEntry.Gone(withdrawn.letter().id().value()));
			}
			case LetterAnonymised anonymised ->
				audit(Actor.SYSTEM, "interaction.anonymise-letter", anonymised.letter(), anonymised.place());
		}
	}

	private void received(Letter letter) {
		measure("received", letter, letter.source().receivedAt(), 1);
		if (letter.source().origin() == Origin.FORWARDED) {
			measure("forwarded", letter, letter.source().receivedAt(), 1);
		}
	}

	private void accepted(Letter letter, Instant at) {
		measure("accepted", letter, at, 1);
		measure("valid", letter, at, 1);
	}

	/** Says which letter, not what was added: notices leave by mail and telephone. */
	private void supplemented(Letter letter) {
		var whom = this.cases.inCharge(this.cases.get(letter.source().matter()));
		if (!whom.isEmpty()) {
			var key = "interaction.notice.letter-supplemented";
			var title = String
				.valueOf(this.messages.getMessage(key, new Object[] { letter.source().number() }, key, Locale.CHINESE));
			this.outlets.publishEvent(new Notice(whom, "interaction.letter-supplemented", title, "",
					"/console/cases/" + letter.source().matter()));
		}
	}

	/** Who judges anew takes the first judgement back, so that the sums stay right. */
	private void invalid(LetterInvalidated invalid) {
		measure("invalid", invalid.letter(), invalid.at(), 1);
		if (invalid.wasValid()) {
			OF_VALID.forEach((kind) -> withdraw(kind, invalid.letter()));
		}
	}

	private void answered(LetterAnswered answered) {
		var letter = answered.letter();
		measure("answered", letter, answered.at(), 1);
		if (!answered.isFirst()) {
			return;
		}
		measure("concluded", letter, answered.at(), 1);
		if (Boolean.TRUE.equals(letter.course().inTime())) {
			measure("concluded-in-time", letter, answered.at(), 1);
		}
		if (letter.source().origin() == Origin.FORWARDED) {
			measure("forwarded-concluded", letter, answered.at(), 1);
		}
		measure("handling-hours", letter, answered.at(), Measurement.hoursBegun(answered.took()));
	}

	/** Who rates anew takes the earlier grade back: each letter has one. */
	private void rated(Letter letter, Instant at) {
		withdraw("rated", letter);
		measure("rated", letter, at, letter.course().grade());
	}

	private void withdraw(String kind, Letter letter) {
		this.outlets.publishEvent(new MeasurementWithdrawn("interaction.letter-" + kind, letter.id().toString(), null));
	}

	private void published(LetterPublished published) {
		var letter = published.letter();
		var shown = published.publication();
		audit(published.actor(), "interaction.publish-letter", letter, published.place());
		this.outlets.publishEvent(new SearchEntry.Found(letter.id().value(), shown.site(), null, shown.path(),
				shown.text().title(), shown.text().question() + "\n" + shown.text().answer(), "", shown.answeredBy(),
				null, shown.publishedAt()));
	}

	private void measure(String kind, Letter letter, Instant at, long amount) {
		this.outlets.publishEvent(new Measurement("interaction.letter-" + kind, letter.body(), letter.site(),
				letter.id().toString(), at, amount));
	}

	private static String action(MailboxChanged changed) {
		if (changed.before().open() == changed.mailbox().open()) {
			return "interaction.change-mailbox";
		}
		return changed.mailbox().open() ? "interaction.open-mailbox" : "interaction.close-mailbox";
	}

	private void audit(Actor actor, String action, Mailbox mailbox, Place place) {
		this.outlets.publishEvent(AuditEntry.of(actor, action, "mailbox", mailbox.id(), mailbox.words().name(), place));
	}

	private void audit(Actor actor, String action, Letter letter, Place place) {
		this.outlets.publishEvent(AuditEntry.of(actor, action, "letter", letter.id(), letter.source().number(), place));
	}

}
