package org.yichuang.organisation.signin.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.CredentialPart;
import org.yichuang.organisation.SignInEvent;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.model.Faults;
import org.yichuang.organisation.model.Texts;
import org.yichuang.organisation.signin.model.Repair;
import org.yichuang.organisation.signin.store.RepairTable;
import org.yichuang.organisation.usecase.AccountReach;

/**
 * Resets what an administrator signs in with, by two persons: one security administrator
 * asks, another confirms, within seven days.
 */
@Component
public class RepairAdministrator {

	private static final Duration WAITS = Duration.ofDays(7);

	private static final int REASON_LIMIT = 500;

	private final RepairCredential repair;

	private final AccountReach reach;

	private final RepairTable table;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RepairAdministrator(RepairCredential repair, AccountReach reach, RepairTable table,
			ApplicationEventPublisher events, Clock clock) {
		this.repair = repair;
		this.reach = reach;
		this.table = table;
		this.events = events;
		this.clock = clock;
	}

	/** Says whether resets of this account need a second person. */
	public boolean isNeeded(AccountId id) {
		return this.reach.isAdministrator(id);
	}

	/** Returns what waits for confirmation. */
	public List<Repair> waiting(AccountId id) {
		return this.table.of(id, oldest());
	}

	/** Returns why {@code actor} may not confirm; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Repair asked) {
		return asked.askedBy().equals(actor.account()) ? List.of(Refusal.of(SignInProblems.REPAIR_OWN)) : List.of();
	}

	/**
	 * Asks for a reset; nothing changes for the holder yet.
	 * @throws Invalid without a reason
	 * @throws Refused if the account is no administrator's or the same waits already
	 */
	@Transactional
	public void ask(Actor actor, AccountId id, Wish wish) {
		this.repair.helped(actor, id);
		if (wish.reason().isBlank()) {
			throw Invalid.field("reason", KernelProblems.REQUIRED);
		}
		new Faults().check("reason", Texts.optionalText(wish.reason(), REASON_LIMIT)).stopIfAny();
		if (!isNeeded(id)) {
			throw Refused.because(SignInProblems.SECOND_PERSON_NOT_NEEDED);
		}
		var reason = wish.reason().strip();
		if (!this.table.add(new Repair(id, wish.part(), account(actor), this.clock.instant(), reason), oldest())) {
			throw Refused.because(SignInProblems.REPAIR_ASKED);
		}
		this.events.publishEvent(new SignInEvent.RepairAsked(actor, id, wish.part(), reason));
	}

	/**
	 * Carries out what another security administrator asked for.
	 * @return a temporary password, empty where it was not the password
	 * @throws NotFound if nothing waits
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public String confirm(Actor actor, AccountId id, CredentialPart part) {
		var account = this.repair.helped(actor, id);
		var asked = waiting(id, part);
		Refused.unlessEmpty(refusals(actor, asked));
		take(asked);
		this.events.publishEvent(new SignInEvent.RepairConfirmed(actor, id, part, asked.askedBy()));
		return this.repair.carryOut(actor, account, part);
	}

	/**
	 * Drops what was asked for; whoever asked may, and whoever might confirm.
	 * @throws NotFound if nothing waits
	 */
	@Transactional
	public void drop(Actor actor, AccountId id, CredentialPart part) {
		this.repair.helped(actor, id);
		take(waiting(id, part));
		this.events.publishEvent(new SignInEvent.RepairDropped(actor, id, part));
	}

	private Repair waiting(AccountId id, CredentialPart part) {
		return waiting(id).stream()
			.filter((repair) -> repair.part() == part)
			.findFirst()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Of two who come at once, one finds nothing any more. */
	private void take(Repair asked) {
		if (!this.table.remove(asked)) {
			throw NotFound.of(asked.account());
		}
	}

	private static AccountId account(Actor actor) {
		var account = actor.account();
		if (account == null) {
			throw new IllegalArgumentException("only people ask");
		}
		return account;
	}

	private Instant oldest() {
		return this.clock.instant().minus(WAITS);
	}

	/**
	 * What is asked for.
	 *
	 * @param part what is reset
	 * @param reason why, must be given
	 */
	public record Wish(CredentialPart part, String reason) {
	}

}
