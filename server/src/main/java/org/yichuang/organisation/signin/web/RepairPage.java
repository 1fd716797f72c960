package org.yichuang.organisation.signin.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.CredentialPart;
import org.yichuang.organisation.signin.model.Repair;
import org.yichuang.organisation.signin.usecase.RepairAdministrator;
import org.yichuang.organisation.usecase.ReadAccounts;

/** 重置申请 — what waits for a second person, as the page of an account shows it. */
@Component
class RepairPage {

	private final ReadAccounts read;

	private final RepairAdministrator administrators;

	private final Accounts accounts;

	private final MessageSource messages;

	RepairPage(ReadAccounts read, RepairAdministrator administrators, Accounts accounts, MessageSource messages) {
		this.read = read;
		this.administrators = administrators;
		this.accounts = accounts;
		this.messages = messages;
	}

	View of(Actor actor, AccountId id, Locale language) {
		this.read.get(actor, id);
		var waiting = this.administrators.waiting(id);
		var names = this.accounts.names(waiting.stream().map(Repair::askedBy).toList());
		return new View(this.administrators.isNeeded(id),
				waiting.stream()
					.map((asked) -> new Line(asked.part(), names.getOrDefault(asked.askedBy(), ""), asked.askedAt(),
							asked.reason(), reasons(this.administrators.refusals(actor, asked), language)))
					.toList());
	}

	private List<Reason> reasons(List<Refusal> refusals, Locale language) {
		return refusals.stream().map((refusal) -> {
			var code = refusal.problem().code();
			return new Reason(code, this.messages.getMessage(code, refusal.arguments().toArray(), language));
		}).toList();
	}

	/**
	 * Whether two persons are needed, and what waits.
	 *
	 * @param twoNeeded whether a reset needs a second person
	 * @param waiting what was asked for
	 */
	record View(boolean twoNeeded, List<Line> waiting) {
	}

	/**
	 * What was asked for.
	 *
	 * @param askedBy the name of who asked
	 * @param whyNotConfirm why the caller may not confirm it
	 */
	record Line(CredentialPart part, String askedBy, Instant askedAt, String reason, List<Reason> whyNotConfirm) {
	}

	/** A refusal in words. */
	record Reason(String code, String reason) {
	}

}
