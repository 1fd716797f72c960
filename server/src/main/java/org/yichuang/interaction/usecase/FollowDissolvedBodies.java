package org.yichuang.interaction.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.sitegroup.Sites;

/**
 * Gives the mailboxes of a body that was dissolved to the body above it, so that no
 * letter comes to nobody. What is in hand there, casework sees to.
 */
@Component
class FollowDissolvedBodies {

	private final MailboxStore mailboxes;

	private final Bodies bodies;

	private final Sites sites;

	private final ApplicationEventPublisher events;

	FollowDissolvedBodies(MailboxStore mailboxes, Bodies bodies, Sites sites, ApplicationEventPublisher events) {
		this.mailboxes = mailboxes;
		this.bodies = bodies;
		this.sites = sites;
		this.events = events;
	}

	@EventListener
	void on(OrganisationEvent.BodyClosed closed) {
		var above = this.bodies.get(closed.body()).parent();
		if (above == null) {
			return;
		}
		for (var mailbox : this.mailboxes.inChargeOf(closed.body())) {
			var moved = mailbox.inChargeOf(above);
			this.mailboxes.put(moved);
			this.events.publishEvent(new InteractionEvent.MailboxChanged(closed.actor(), mailbox, moved,
					this.sites.get(mailbox.site()).place()));
		}
	}

}
