package org.yichuang.boards.usecase;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.store.BoardAnswerStore;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.casework.Cases;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.intake.Intake;
import org.yichuang.platform.OneByOne;

/**
 * Takes what tells who wrote a message out of it once its board's keeping period is over.
 * What is on show stays: a person took personal data out of it before.
 */
@Component
public class AnonymiseMessages {

	private static final Logger LOG = LoggerFactory.getLogger(AnonymiseMessages.class);

	private final BoardMessageStore messages;

	private final BoardAnswerStore answers;

	private final Cases cases;

	private final Intake intake;

	private final OneByOne oneByOne;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnonymiseMessages(BoardMessageStore messages, BoardAnswerStore answers, Cases cases, Intake intake,
			OneByOne oneByOne, ApplicationEventPublisher events, Clock clock) {
		this.messages = messages;
		this.answers = answers;
		this.cases = cases;
		this.intake = intake;
		this.oneByOne = oneByOne;
		this.events = events;
		this.clock = clock;
	}

	/** Anonymises all that is due, part by part; what fails waits for the next hour. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	public int anonymise() {
		var now = this.clock.instant();
		int all = this.oneByOne.each((most) -> this.messages.keptTooLong(now, most),
				(id) -> anonymise(this.messages.get(id)));
		if (all > 0) {
			LOG.info("{} 条留言保存期满，已匿名化。{} messages were anonymised.", all, all);
		}
		return all;
	}

	private void anonymise(BoardMessage message) {
		var place = this.cases.place(this.cases.get(message.source().matter()));
		var known = this.intake.personalWords(message.source().submission());
		this.intake.anonymise(message.source().submission());
		this.cases.anonymise(message.source().matter());
		for (var answer : this.answers.of(message.id())) {
			this.answers.put(answer.masked(PersonalDetails.masked(answer.text(), known)));
		}
		this.messages
			.put(message.anonymised(this.clock.instant(), PersonalDetails.masked(message.course().reason(), known)));
		this.events.publishEvent(new BoardsEvent.MessageAnonymised(message, place));
	}

}
