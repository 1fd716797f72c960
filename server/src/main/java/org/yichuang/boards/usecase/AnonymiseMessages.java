package org.yichuang.boards.usecase;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.casework.Cases;
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

	private final Cases cases;

	private final Intake intake;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnonymiseMessages(BoardMessageStore messages, Cases cases, Intake intake, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.messages = messages;
		this.cases = cases;
		this.intake = intake;
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
			LOG.info("{} 条留言保存期满，已匿名化。{} messages were anonymised.", all, all);
		}
		return all;
	}

	private int part() {
		var done = this.transaction.execute((status) -> {
			var due = this.messages.keptTooLong(this.clock.instant(), AT_ONCE);
			due.forEach(this::anonymise);
			return due.size();
		});
		return (done != null) ? done : 0;
	}

	private void anonymise(BoardMessage message) {
		var place = this.cases.place(this.cases.get(message.source().matter()));
		this.intake.anonymise(message.source().submission());
		this.cases.anonymise(message.source().matter());
		this.messages.put(message.anonymised(this.clock.instant()));
		this.events.publishEvent(new BoardsEvent.MessageAnonymised(message, place));
	}

}
