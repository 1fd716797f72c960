package org.yichuang.interaction.usecase;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.intake.Intake;
import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.model.Letter;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.interaction.store.LetterAnswerStore;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.interaction.store.PublicationStore;
import org.yichuang.platform.OneByOne;
import org.yichuang.sitegroup.Sites;

/**
 * Takes what tells who wrote a letter out of it once its mailbox's keeping period is
 * over: what was written goes, the office's answers stay without what they say of
 * persons. What is published stays: a person took personal data out of it before.
 */
@Component
public class AnonymiseLetters {

	private static final Logger LOG = LoggerFactory.getLogger(AnonymiseLetters.class);

	private final LetterStore letters;

	private final LetterAnswerStore answers;

	private final PublicationStore publications;

	private final Cases cases;

	private final Intake intake;

	private final Sites sites;

	private final OneByOne oneByOne;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnonymiseLetters(LetterStore letters, LetterAnswerStore answers, PublicationStore publications, Cases cases,
			Intake intake, Sites sites, OneByOne oneByOne, ApplicationEventPublisher events, Clock clock) {
		this.letters = letters;
		this.answers = answers;
		this.publications = publications;
		this.cases = cases;
		this.intake = intake;
		this.sites = sites;
		this.oneByOne = oneByOne;
		this.events = events;
		this.clock = clock;
	}

	/** Anonymises all that is due, part by part; what fails waits for the next hour. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	public int anonymise() {
		var now = this.clock.instant();
		int all = this.oneByOne.each((most) -> this.letters.keptTooLong(now, most),
				(id) -> anonymise(this.letters.get(id)));
		if (all > 0) {
			LOG.info("{} 封来信保存期满，已匿名化。{} letters were anonymised.", all, all);
		}
		return all;
	}

	private void anonymise(Letter letter) {
		var known = this.intake.personalWords(letter.source().submission());
		this.intake.anonymise(letter.source().submission());
		this.cases.anonymise(letter.source().matter());
		this.answers.forgetSupplements(letter.id());
		for (var answer : this.answers.of(letter.id())) {
			this.answers.put(answer.masked(PersonalDetails.masked(answer.text(), known)));
		}
		this.publications.forgetDecisions(letter.id());
		this.letters
			.put(letter.anonymised(this.clock.instant(), PersonalDetails.masked(letter.course().reason(), known)));
		this.events.publishEvent(new InteractionEvent.LetterAnonymised(letter, this.sites.get(letter.site()).place()));
	}

}
