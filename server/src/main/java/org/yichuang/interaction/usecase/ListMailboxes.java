package org.yichuang.interaction.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Lists the mailboxes that an actor may see. */
@Component
@Transactional(readOnly = true)
public class ListMailboxes {

	private final MailboxStore mailboxes;

	private final Sites sites;

	ListMailboxes(MailboxStore mailboxes, Sites sites) {
		this.mailboxes = mailboxes;
		this.sites = sites;
	}

	/**
	 * Returns a site's mailboxes in their order.
	 * @param site which; null for all that the actor may see
	 * @throws NotFound if the actor may not see the site's
	 */
	public List<Mailbox> of(Actor actor, @Nullable SiteId site) {
		if (site == null) {
			return this.mailboxes.of(seen(actor));
		}
		if (!actor.may(InteractionPermission.READ, this.sites.get(site).place())) {
			throw NotFound.of(site);
		}
		return this.mailboxes.of(site);
	}

	private Set<SiteId> seen(Actor actor) {
		return this.sites.all()
			.stream()
			.filter((site) -> actor.may(InteractionPermission.READ, site.place()))
			.map(Site::id)
			.collect(Collectors.toSet());
	}

}
