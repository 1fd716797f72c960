package org.yichuang.interaction.web.console;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.casework.Allowance;
import org.yichuang.forms.FormId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.interaction.model.Paths;
import org.yichuang.interaction.usecase.ChangeMailbox;
import org.yichuang.interaction.usecase.CreateMailbox;
import org.yichuang.interaction.usecase.ListMailboxes;
import org.yichuang.interaction.web.console.Requests.ChangeMailboxRequest;
import org.yichuang.interaction.web.console.Requests.NewMailboxRequest;
import org.yichuang.interaction.web.console.Requests.OpenMailboxRequest;
import org.yichuang.interaction.web.console.Requests.OrderMailboxesRequest;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;

/** 信箱 — lists, opens, changes and closes the mailboxes of a site. */
@RestController
@RequestMapping("/api/console/mailboxes")
class MailboxController {

	private final ListMailboxes list;

	private final CreateMailbox create;

	private final ChangeMailbox change;

	private final Bodies bodies;

	MailboxController(ListMailboxes list, CreateMailbox create, ChangeMailbox change, Bodies bodies) {
		this.list = list;
		this.create = create;
		this.change = change;
		this.bodies = bodies;
	}

	/**
	 * Lists a site's mailboxes in their order; without a site, those of all that one may
	 * see.
	 */
	@GetMapping
	@Requires("interaction:read")
	List<MailboxShown> listMailboxes(Actor actor, @RequestParam @Nullable String site) {
		return shown(this.list.of(actor, (site != null && !site.isEmpty()) ? SiteId.of(site) : null));
	}

	/** Opens a mailbox. */
	@PostMapping
	@Requires("interaction:manage-mailboxes")
	MailboxShown createMailbox(Actor actor, @RequestBody NewMailboxRequest request) {
		return one(
				this.create.create(actor, request.site(), Requests.orEmpty(request.key()), request.mailbox().wanted()));
	}

	/** Changes a mailbox. */
	@PutMapping("/{id}")
	@Requires("interaction:manage-mailboxes")
	MailboxShown changeMailbox(Actor actor, @PathVariable String id, @RequestBody ChangeMailboxRequest request) {
		return one(this.change.change(actor, MailboxId.of(id), request.version(), request.mailbox().wanted()));
	}

	/** Closes a mailbox for letters, or opens it again. */
	@PostMapping("/{id}/open")
	@Requires("interaction:manage-mailboxes")
	MailboxShown openMailbox(Actor actor, @PathVariable String id, @RequestBody OpenMailboxRequest request) {
		return one(this.change.open(actor, MailboxId.of(id), request.version(), request.open()));
	}

	/** Puts a site's mailboxes in an order. */
	@PostMapping("/order")
	@Requires("interaction:manage-mailboxes")
	List<MailboxShown> orderMailboxes(Actor actor, @RequestBody OrderMailboxesRequest request) {
		this.change.order(actor, request.site(), request.order());
		return shown(this.list.of(actor, request.site()));
	}

	private MailboxShown one(Mailbox mailbox) {
		return shown(List.of(mailbox)).getFirst();
	}

	private List<MailboxShown> shown(List<Mailbox> mailboxes) {
		var names = this.bodies.all(mailboxes.stream().map(Mailbox::body).distinct().toList());
		return mailboxes.stream().map((mailbox) -> {
			var body = names.get(mailbox.body());
			return MailboxShown.of(mailbox, (body != null) ? body.name() : "");
		}).toList();
	}

	/**
	 * 信箱.
	 *
	 * @param path its public page on its site
	 * @param limits by kind of letter; a kind that is missing takes the setting
	 */
	record MailboxShown(MailboxId id, SiteId site, String key, MailboxKind kind, String name, String introduction,
			String closedNotice, BodyId body, String bodyName, List<LetterKind> letterKinds,
			Map<LetterKind, Allowance> limits, FormId form, boolean open, int keepDays, String path, long version) {

		static MailboxShown of(Mailbox mailbox, String bodyName) {
			var words = mailbox.words();
			return new MailboxShown(mailbox.id(), mailbox.site(), mailbox.key(), mailbox.kind(), words.name(),
					words.introduction(), words.closedNotice(), mailbox.body(), bodyName, mailbox.letterKinds(),
					mailbox.limits(), mailbox.form(), mailbox.open(), mailbox.keepDays(), Paths.mailbox(mailbox.key()),
					mailbox.version());
		}

	}

}
