package org.yichuang.interaction.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Allowance;
import org.yichuang.casework.Cases;
import org.yichuang.casework.NewCase;
import org.yichuang.intake.Intake;
import org.yichuang.intake.Submission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.InteractionSettings;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.interaction.model.Writer;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.interaction.store.MailboxStore;

/**
 * Takes over what was sent to a mailbox: a letter, and a case with the letter's own
 * number. Taking it over twice is taking it over once.
 */
@Component
class ReceiveLetter implements SubmissionReceiver {

	private final MailboxStore mailboxes;

	private final LetterStore letters;

	private final Cases cases;

	private final Intake intake;

	private final InteractionSettings settings;

	private final ApplicationEventPublisher events;

	ReceiveLetter(MailboxStore mailboxes, LetterStore letters, Cases cases, Intake intake, InteractionSettings settings,
			ApplicationEventPublisher events) {
		this.mailboxes = mailboxes;
		this.letters = letters;
		this.cases = cases;
		this.intake = intake;
		this.settings = settings;
		this.events = events;
	}

	@Override
	public String kind() {
		return LetterFields.PURPOSE;
	}

	@Override
	public void received(Submission submission) {
		if (this.letters.find(submission.id()).isPresent()) {
			return;
		}
		var mailbox = this.mailboxes.get(MailboxId.of(submission.subject()));
		var answers = submission.answers();
		var kind = LetterFields.kind(answers, mailbox.letterKinds());
		var subject = withoutPersonalData(submission.id(), answers.text(LetterFields.TITLE));
		var limit = mailbox.limit(kind, Allowance.hours(this.settings.limit()));
		var matter = this.cases.open(Writer.ACTOR, new NewCase(LetterFields.PURPOSE, submission.number(), subject,
				mailbox.body(), mailbox.site(), submission.receivedAt(), limit, "submission:" + submission.id()));
		var source = new Letter.Source(submission.id(), matter, submission.number(), submission.origin(),
				submission.receivedAt());
		var letter = new Letter(LetterId.next(), source, mailbox.id(), mailbox.site(), mailbox.body(),
				LetterState.RECEIVED, kind, subject, LetterFields.openness(answers),
				LetterFields.isPublishable(answers), Letter.Course.UNTOUCHED, null, 0);
		this.letters.add(letter);
		this.events.publishEvent(new InteractionEvent.LetterReceived(letter));
	}

	/** Lists show titles to many; what was written stays with the letter. */
	private String withoutPersonalData(SubmissionId id, String title) {
		return PersonalDetails.masked(title, this.intake.personalWords(id));
	}

}
