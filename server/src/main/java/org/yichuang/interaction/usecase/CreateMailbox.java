package org.yichuang.interaction.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.InteractionSettings;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Opens a mailbox on a site. */
@Component
public class CreateMailbox {

	private final Sites sites;

	private final MailboxRules rules;

	private final BuiltInForm form;

	private final MailboxStore mailboxes;

	private final InteractionSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CreateMailbox(Sites sites, MailboxRules rules, BuiltInForm form, MailboxStore mailboxes,
			InteractionSettings settings, ApplicationEventPublisher events, Clock clock) {
		this.sites = sites;
		this.rules = rules;
		this.form = form;
		this.mailboxes = mailboxes;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a mailbox behind the others of its site.
	 * @param key its part of addresses, never changed
	 * @throws org.yichuang.kernel.Refused if the actor may not
	 * @throws org.yichuang.kernel.Invalid if a field does not hold
	 */
	@Transactional
	public Mailbox create(Actor actor, SiteId site, String key, NewMailbox wanted) {
		return create(actor, this.sites.get(site), key, wanted);
	}

	/** The same for a site that is perhaps opened in the caller's transaction. */
	@Transactional
	public Mailbox create(Actor actor, Site site, String key, NewMailbox wanted) {
		var place = site.place();
		actor.require(InteractionPermission.MANAGE_MAILBOXES, place);
		this.rules.check(key, wanted);
		var kinds = wanted.letterKinds().stream().distinct().sorted().toList();
		var chosen = wanted.form();
		var keep = wanted.keepDays();
		var mailbox = new Mailbox(MailboxId.next(), site.id(), key, wanted.kind(), wanted.words(), wanted.body(), kinds,
				wanted.limits(), (chosen != null) ? chosen : this.form.of(kinds, wanted.body()), true,
				(keep != null) ? keep : this.settings.keepDays(), 0, 0);
		this.mailboxes.add(mailbox, this.clock.instant());
		this.events.publishEvent(new InteractionEvent.MailboxCreated(actor, mailbox, place));
		return this.mailboxes.get(mailbox.id());
	}

	/** Returns a site's mailboxes in their order. */
	public List<Mailbox> of(SiteId site) {
		return this.mailboxes.of(site);
	}

}
