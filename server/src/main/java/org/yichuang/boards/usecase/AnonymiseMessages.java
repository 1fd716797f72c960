package org.yichuang.boards.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.store.BoardAnswerStore;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.casework.Cases;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.intake.Intake;

/**
 * Takes what tells who wrote a message out of it once its board's keeping period is over.
 * What is on show stays: a person took personal data out of it before.
 */
@Component
public class AnonymiseMessages {

	private static final Logger LOG = LoggerFactory.getLogger(AnonymiseMessages.class);

	private static final int AT_ONCE = 50;

	private final BoardMessageStore messages;

	private final BoardAnswerStore answers;

	private final Cases cases;

	private final Intake intake;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnonymiseMessages(BoardMessageStore messages, BoardAnswerStore answers, Cases cases, Intake intake,
			TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.messages = messages;
		this.answers = answers;
		this.cases = cases;
		this.intake = intake;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/** Anonymises all that is due, part by part; what fails waits for the next hour. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	public int anonymise() {
		var now = this.clock.instant();
		var failed = new HashSet<BoardMessageId>();
		var all = 0;
		for (var due = due(now, failed); !due.isEmpty(); due = due(now, failed)) {
			for (var id : due) {
				all += anonymised(id, failed) ? 1 : 0;
			}
		}
		if (all > 0) {
			LOG.info("{} 条留言保存期满，已匿名化。{} messages were anonymised.", all, all);
		}
		return all;
	}

	private List<BoardMessageId> due(Instant now, Set<BoardMessageId> failed) {
		return this.messages.keptTooLong(now, AT_ONCE + failed.size())
			.stream()
			.filter((id) -> !failed.contains(id))
			.toList();
	}

	/** One that fails must not hold up the others. */
	private boolean anonymised(BoardMessageId id, Set<BoardMessageId> failed) {
		try {
			this.transaction.executeWithoutResult((status) -> anonymise(this.messages.get(id)));
			return true;
		}
		catch (RuntimeException cause) {
			LOG.warn("could not anonymise the message {}", id, cause);
			failed.add(id);
			return false;
		}
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
