package org.yichuang.interaction.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.interaction.InteractionProblems;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.interaction.store.MailboxStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.sitegroup.PlannedMailbox;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.spi.PlannedMailboxes;

/** Opens the mailboxes that a site's blueprint plans, with the program's own form. */
@Component
class OpenBlueprintMailboxes implements PlannedMailboxes {

	private final CreateMailbox creating;

	private final MailboxRules rules;

	private final MailboxStore mailboxes;

	OpenBlueprintMailboxes(CreateMailbox creating, MailboxRules rules, MailboxStore mailboxes) {
		this.creating = creating;
		this.rules = rules;
		this.mailboxes = mailboxes;
	}

	@Override
	public List<FieldFault> faults(PlannedMailbox planned) {
		var faults = new ArrayList<>(this.rules.faults(planned.key(), words(planned)));
		if (kind(planned).isEmpty()) {
			faults.add(new FieldFault("kind", Refusal.of(KernelProblems.MALFORMED, "信箱类别")));
		}
		if (letterKinds(planned).isEmpty()) {
			faults.add(new FieldFault("letterKinds", Refusal.of(InteractionProblems.NO_LETTER_KIND)));
		}
		return faults;
	}

	@Override
	public boolean open(Site site, PlannedMailbox planned, BodyId body) {
		if (this.mailboxes.find(site.id(), planned.key()).isPresent()) {
			return false;
		}
		this.creating.create(Actor.SYSTEM, site, planned.key(), new NewMailbox(kind(planned).orElse(MailboxKind.OTHER),
				words(planned), body, letterKinds(planned), Map.of(), null, null));
		return true;
	}

	private static Mailbox.Words words(PlannedMailbox planned) {
		return new Mailbox.Words(planned.name(), planned.introduction(), "");
	}

	private static Optional<MailboxKind> kind(PlannedMailbox planned) {
		return Arrays.stream(MailboxKind.values()).filter((each) -> each.name().equals(planned.kind())).findFirst();
	}

	/** All, where none are named; none, where one is unknown. */
	private static List<LetterKind> letterKinds(PlannedMailbox planned) {
		var named = planned.letterKinds();
		var kinds = Arrays.stream(LetterKind.values())
			.filter((each) -> named.isEmpty() || named.contains(each.name()))
			.toList();
		return (named.isEmpty() || kinds.size() == named.stream().distinct().count()) ? kinds : List.of();
	}

}
