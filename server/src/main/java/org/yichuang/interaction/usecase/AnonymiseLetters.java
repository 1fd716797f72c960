package org.yichuang.interaction.usecase;

import java.time.Clock;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.casework.Cases;
import org.yichuang.intake.Intake;
import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.model.Letter;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.interaction.store.LetterAnswerStore;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.interaction.store.PublicationStore;
import org.yichuang.sitegroup.Sites;

/**
 * Takes what tells who wrote a letter out of it once its mailbox's keeping period is
 * over: what was written goes, the office's answers stay without what they say of
 * persons. What is published stays: a person took personal data out of it before.
 */
@Component
public class AnonymiseLetters {

	private static final Logger LOG = LoggerFactory.getLogger(AnonymiseLetters.class);

	private static final int AT_ONCE = 50;

	private final LetterStore letters;

	private final LetterAnswerStore answers;

	private final PublicationStore publications;

	private final Cases cases;

	private final Intake intake;

	private final Sites sites;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnonymiseLetters(LetterStore letters, LetterAnswerStore answers, PublicationStore publications, Cases cases,
			Intake intake, Sites sites, TransactionTemplate transaction, ApplicationEventPublisher events,
			Clock clock) {
		this.letters = letters;
		this.answers = answers;
		this.publications = publications;
		this.cases = cases;
		this.intake = intake;
		this.sites = sites;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/** Anonymises all that is due, part by part. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	public int anonymise() {
		var all = 0;
		for (var done = part(); done > 0; done = part()) {
			all += done;
		}
		if (all > 0) {
			LOG.info("{} 封来信保存期满，已匿名化。{} letters were anonymised.", all, all);
		}
		return all;
	}

	private int part() {
		var done = this.transaction.execute((status) -> {
			var due = this.letters.keptTooLong(this.clock.instant(), AT_ONCE);
			due.forEach(this::anonymise);
			return due.size();
		});
		return (done != null) ? done : 0;
	}

	private void anonymise(Letter letter) {
		var known = this.intake.personalWords(letter.source().submission());
		this.intake.anonymise(letter.source().submission());
		this.cases.anonymise(letter.source().matter());
		this.answers.forgetSupplements(letter.id());
		for (var answer : this.answers.of(letter.id())) {
			this.answers.put(answer.masked(without(answer.text(), known)));
		}
		this.publications.forgetHidden(letter.id());
		this.letters.put(letter.anonymised(this.clock.instant(), without(letter.course().reason(), known)));
		this.events.publishEvent(new InteractionEvent.LetterAnonymised(letter, this.sites.get(letter.site()).place()));
	}

	/** What the office wrote stays, without what it says of persons. */
	private static String without(String text, Set<String> known) {
		return PersonalDetails.without(text, PersonalDetails.in(text, known));
	}

}
