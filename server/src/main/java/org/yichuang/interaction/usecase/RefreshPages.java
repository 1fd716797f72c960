package org.yichuang.interaction.usecase;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.kernel.Beijing;

/**
 * Lets public pages follow mailboxes and figures, in the transaction that changes them;
 * figures of a new year begin by themselves.
 */
@Component
class RefreshPages {

	private final PublicPages pages;

	private final MailboxStore mailboxes;

	private final Clock clock;

	RefreshPages(PublicPages pages, MailboxStore mailboxes, Clock clock) {
		this.pages = pages;
		this.mailboxes = mailboxes;
		this.clock = clock;
	}

	@EventListener
	void on(InteractionEvent event) {
		switch (event) {
			case InteractionEvent.MailboxCreated created -> this.pages.touch(created.mailbox());
			case InteractionEvent.MailboxChanged changed -> this.pages.touch(changed.mailbox());
			case InteractionEvent.LetterReceived counted -> this.pages.touchFigures(counted.letter().site());
			case InteractionEvent.LetterAccepted counted -> this.pages.touchFigures(counted.letter().site());
			case InteractionEvent.LetterInvalidated counted -> this.pages.touchFigures(counted.letter().site());
			case InteractionEvent.LetterAnswered counted -> this.pages.touchFigures(counted.letter().site());
			case InteractionEvent.LetterRated counted -> this.pages.touchFigures(counted.letter().site());
			default -> {
				// nothing that everybody reads
			}
		}
	}

	/** Begins the new year's figures. */
	@Scheduled(cron = "0 5 0 * * *", zone = Beijing.NAME)
	@Transactional
	void beginTheYear() {
		if (Beijing.today(this.clock).getDayOfYear() == 1) {
			this.mailboxes.sites().forEach(this.pages::touchFigures);
		}
	}

}
