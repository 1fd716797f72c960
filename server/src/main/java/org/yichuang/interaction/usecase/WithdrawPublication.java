package org.yichuang.interaction.usecase;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.InteractionProblems;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.interaction.store.PublicationStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Sites;

/** Takes a published letter down: its page first, then everything that leads to it. */
@Component
public class WithdrawPublication {

	private final LetterStore letters;

	private final PublicationStore publications;

	private final Sites sites;

	private final PublicPages pages;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WithdrawPublication(LetterStore letters, PublicationStore publications, Sites sites, PublicPages pages,
			TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
		this.letters = letters;
		this.publications = publications;
		this.sites = sites;
		this.pages = pages;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes it down; the page is gone when this returns.
	 * @param reason what readers of its address are told
	 * @return the change, to ask publishing after the lists
	 * @throws NotFound if there is none for this actor
	 * @throws Refused if the actor may not, it is not published, or no reason is given
	 */
	public UUID withdraw(Actor actor, LetterId id, String reason) {
		var letter = this.letters.get(id);
		var place = this.sites.get(letter.site()).place();
		if (!actor.may(InteractionPermission.READ, place)) {
			throw NotFound.of(id);
		}
		actor.require(InteractionPermission.PUBLISH, place);
		if (reason.isBlank()) {
			throw Refused.because(InteractionProblems.REASON_REQUIRED);
		}
		var live = this.publications.find(id)
			.filter(Publication::isLive)
			.orElseThrow(() -> Refused.because(InteractionProblems.NOT_PUBLISHED));
		this.pages.takeDown(live, reason.strip());
		return this.transactions.execute((transaction) -> {
			this.publications.withdraw(live, this.clock.instant(), reason.strip());
			this.events.publishEvent(new InteractionEvent.PublicationWithdrawn(actor, letter, reason.strip(), place));
			return this.pages.touch(live, "interaction.withdraw-letter");
		});
	}

}
