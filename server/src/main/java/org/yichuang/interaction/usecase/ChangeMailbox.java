package org.yichuang.interaction.usecase;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.forms.FormId;
import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Sites;

/** Changes a mailbox, closes it or opens it again. */
@Component
public class ChangeMailbox {

	private final Sites sites;

	private final MailboxRules rules;

	private final BuiltInForm form;

	private final MailboxStore mailboxes;

	private final ApplicationEventPublisher events;

	ChangeMailbox(Sites sites, MailboxRules rules, BuiltInForm form, MailboxStore mailboxes,
			ApplicationEventPublisher events) {
		this.sites = sites;
		this.rules = rules;
		this.form = form;
		this.mailboxes = mailboxes;
		this.events = events;
	}

	/**
	 * Changes it. Letters that are there keep their limits.
	 * @param version the row version that the actor read
	 * @throws NotFound if there is none for this actor
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 * @throws org.yichuang.kernel.Invalid if a field does not hold
	 */
	@Transactional
	public Mailbox change(Actor actor, MailboxId id, long version, NewMailbox wanted) {
		var before = own(actor, id, version);
		this.rules.check(before.key(), wanted);
		var kinds = wanted.letterKinds().stream().distinct().sorted().toList();
		var keep = wanted.keepDays();
		return written(actor, before,
				new Mailbox(id, before.site(), before.key(), wanted.kind(), wanted.words(), wanted.body(), kinds,
						wanted.limits(), form(before, wanted), before.open(), (keep != null) ? keep : before.keepDays(),
						before.position(), before.version()));
	}

	/**
	 * Opens it for letters, or closes it; letters that are there are handled to their
	 * end.
	 * @param version the row version that the actor read
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	@Transactional
	public Mailbox open(Actor actor, MailboxId id, long version, boolean isOpen) {
		var before = own(actor, id, version);
		return written(actor, before, before.opened(isOpen));
	}

	/** Puts a site's mailboxes in an order; those left out come last. */
	@Transactional
	public void order(Actor actor, SiteId site, List<MailboxId> order) {
		actor.require(InteractionPermission.MANAGE_MAILBOXES, this.sites.get(site).place());
		for (var mailbox : this.mailboxes.of(site)) {
			var place = order.indexOf(mailbox.id());
			var position = (place >= 0) ? place : order.size();
			if (position != mailbox.position()) {
				written(actor, mailbox, mailbox.at(position));
			}
		}
	}

	private FormId form(Mailbox before, NewMailbox wanted) {
		var chosen = wanted.form();
		return (chosen != null) ? chosen
				: this.form.of(wanted.letterKinds().stream().distinct().sorted().toList(), before.body());
	}

	private Mailbox own(Actor actor, MailboxId id, long version) {
		var mailbox = this.mailboxes.get(id);
		var place = this.sites.get(mailbox.site()).place();
		if (!actor.may(InteractionPermission.READ, place)
				&& !actor.may(InteractionPermission.MANAGE_MAILBOXES, place)) {
			throw NotFound.of(id);
		}
		actor.require(InteractionPermission.MANAGE_MAILBOXES, place);
		if (mailbox.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return mailbox;
	}

	private Mailbox written(Actor actor, Mailbox before, Mailbox after) {
		this.mailboxes.put(after);
		this.events.publishEvent(
				new InteractionEvent.MailboxChanged(actor, before, after, this.sites.get(after.site()).place()));
		return this.mailboxes.get(after.id());
	}

}
