package org.yichuang.interaction.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.CaseId;
import org.yichuang.casework.Cases;
import org.yichuang.forms.Forms;
import org.yichuang.intake.Intake;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.store.LetterAnswerStore;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.interaction.store.PublicationStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;

/** Shows one letter with everything that belongs to it. */
@Component
@Transactional(readOnly = true)
public class ShowLetter {

	private final LetterStore letters;

	private final MailboxStore mailboxes;

	private final LetterAnswerStore answers;

	private final PublicationStore publications;

	private final Cases cases;

	private final Intake intake;

	private final Forms forms;

	ShowLetter(LetterStore letters, MailboxStore mailboxes, LetterAnswerStore answers, PublicationStore publications,
			Doors doors) {
		this.letters = letters;
		this.mailboxes = mailboxes;
		this.answers = answers;
		this.publications = publications;
		this.cases = doors.cases();
		this.intake = doors.intake();
		this.forms = doors.forms();
	}

	/**
	 * @throws NotFound if there is none for this actor
	 */
	public LetterDossier show(Actor actor, LetterId id) {
		return dossier(actor, this.letters.get(id));
	}

	/**
	 * Returns the letter behind a case.
	 * @throws NotFound if there is none for this actor
	 */
	public LetterDossier of(Actor actor, CaseId matter) {
		return dossier(actor, this.letters.find(matter).orElseThrow(() -> NotFound.of(matter)));
	}

	private LetterDossier dossier(Actor actor, Letter letter) {
		var matter = this.cases.visible(actor, letter.source().matter());
		var submission = this.intake.get(letter.source().submission());
		return new LetterDossier(letter, matter, this.mailboxes.get(letter.mailbox()), submission,
				this.forms.lines(submission.form(), submission.answers()), this.answers.supplements(letter.id()),
				this.answers.of(letter.id()), this.publications.find(letter.id()).orElse(null));
	}

	/** The doors it asks. */
	@Component
	record Doors(Cases cases, Intake intake, Forms forms) {
	}

}
