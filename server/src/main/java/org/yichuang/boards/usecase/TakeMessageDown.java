package org.yichuang.boards.usecase;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.BoardsProblems;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;

/** Takes a message down: its page first, then everything that leads to it. */
@Component
public class TakeMessageDown {

	private final BoardMessageStore messages;

	private final Cases cases;

	private final BoardPublishing pages;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TakeMessageDown(BoardMessageStore messages, Cases cases, BoardPublishing pages, TransactionOperations transactions,
			ApplicationEventPublisher events, Clock clock) {
		this.messages = messages;
		this.cases = cases;
		this.pages = pages;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes it down; the page is gone when this returns. Its case goes on.
	 * @param reason what readers of its address are told
	 * @return the change, to ask publishing after the lists
	 * @throws org.yichuang.kernel.NotFound if there is none for this actor
	 * @throws Refused if the actor may not, nobody can read it, or no reason is given
	 */
	public UUID takeDown(Actor actor, BoardMessageId id, String reason) {
		var message = this.messages.get(id);
		var place = this.cases.place(this.cases.visible(actor, message.source().matter()));
		actor.require(BoardsPermission.REVIEW, place);
		if (reason.isBlank()) {
			throw Refused.because(BoardsProblems.REASON_REQUIRED);
		}
		if (!message.isLive()) {
			throw Refused.because(BoardsProblems.NOT_SHOWN);
		}
		this.pages.takeDown(message, reason.strip());
		return this.transactions.execute((transaction) -> {
			// whatever somebody did meanwhile stays
			var down = this.messages.lock(message.source().matter()).orElseThrow().takenDown(this.clock.instant());
			this.messages.put(down);
			this.events.publishEvent(new BoardsEvent.MessageTakenDown(actor, down, reason.strip(), place));
			return this.pages.touch(down, "boards.take-message-down");
		});
	}

}
