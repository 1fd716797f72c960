package org.yichuang.interaction;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.usecase.CreateMailbox;
import org.yichuang.interaction.usecase.NewMailbox;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.SiteId;

/** 信箱 — what other rooms may ask of mailboxes. */
@Component
public class Mailboxes {

	private final CreateMailbox create;

	Mailboxes(CreateMailbox create) {
		this.create = create;
	}

	/**
	 * Opens a mailbox on a site.
	 * @param key its part of addresses, never changed
	 * @throws org.yichuang.kernel.Refused if the actor may not
	 * @throws org.yichuang.kernel.Invalid if a field does not hold
	 */
	public Mailbox create(Actor actor, SiteId site, String key, NewMailbox mailbox) {
		return this.create.create(actor, site, key, mailbox);
	}

	/** Returns a site's mailboxes in their order. */
	public List<Mailbox> of(SiteId site) {
		return this.create.of(site);
	}

}
