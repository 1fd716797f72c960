package org.yichuang.organisation.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.AccountState;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.model.Duty;
import org.yichuang.organisation.model.Faults;
import org.yichuang.organisation.model.Texts;
import org.yichuang.organisation.store.AccountStore;
import org.yichuang.organisation.store.AccountTable;
import org.yichuang.organisation.store.AssignmentStore;

/** Locks, unlocks and closes accounts. */
@Component
public class ChangeAccountState {

	private static final int REASON_LIMIT = 500;

	private final AccountStore accounts;

	private final AccountTable table;

	private final AssignmentStore assignments;

	private final AccountReach reach;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ChangeAccountState(AccountStore accounts, AccountTable table, AssignmentStore assignments, AccountReach reach,
			ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.table = table;
		this.assignments = assignments;
		this.reach = reach;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Returns why {@code actor} may not put the account into {@code next}; empty means go
	 * ahead.
	 */
	public List<Refusal> refusals(Actor actor, Account account, AccountState next) {
		var refusals = new ArrayList<Refusal>();
		if (!actor.may(OrganisationPermission.MANAGE_ACCOUNTS, account.place())) {
			refusals.add(Refusal.of(KernelProblems.NOT_PERMITTED, OrganisationPermission.MANAGE_ACCOUNTS.label()));
		}
		else if (!this.reach.isWithin(actor, account.id())) {
			refusals.add(Refusal.of(OrganisationProblems.ACCOUNT_REACHES_FURTHER));
		}
		if (account.id().equals(actor.account())) {
			refusals.add(Refusal.of(OrganisationProblems.OWN_ACCOUNT));
		}
		if (!account.state().mayBecome(next)) {
			refusals.add(Refusal.of(OrganisationProblems.ACCOUNT_STATE, account.state(), next));
		}
		if (next != AccountState.OPEN && isLastSecurityAdministrator(account)) {
			refusals.add(Refusal.of(OrganisationProblems.LAST_SECURITY_ADMIN));
		}
		return refusals;
	}

	/**
	 * Changes the state.
	 * @param reason why, needed for locking and closing
	 * @param version the row version that was read
	 * @throws Invalid without a reason
	 * @throws Refused if {@link #refusals} is not empty or somebody changed the account
	 * meanwhile
	 */
	@Transactional
	public void change(Actor actor, AccountId id, Step step) {
		var account = this.accounts.find(id).orElseThrow(() -> NotFound.of(id));
		OutOfSight.unlessMay(actor, OrganisationPermission.READ_ACCOUNTS, account.place());
		if (step.next() != AccountState.OPEN && step.reason().isBlank()) {
			throw Invalid.field("reason", KernelProblems.REQUIRED);
		}
		new Faults().check("reason", Texts.optionalText(step.reason(), REASON_LIMIT)).stopIfAny();
		this.assignments.lockSecurityAdministrators();
		Refused.unlessEmpty(refusals(actor, account, step.next()));
		if (account.version() != step.version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		this.table.change(account, step.next(), step.reason().strip());
		this.events
			.publishEvent(new OrganisationEvent.AccountStateChanged(actor, id, account.state(), step.reason().strip()));
	}

	private boolean isLastSecurityAdministrator(Account account) {
		var today = Beijing.today(this.clock);
		return account.state() == AccountState.OPEN
				&& this.assignments.of(account.id())
					.stream()
					.anyMatch((held) -> held.duty() == Duty.SECURITY && held.isOverTheWholeGroup())
				&& this.assignments.otherSecurityAdministrators(account.id(), today) == 0;
	}

	/**
	 * A step to another state.
	 *
	 * @param next the state
	 * @param reason why; may be blank when unlocking
	 * @param version the row version that was read
	 */
	public record Step(AccountState next, String reason, long version) {
	}

}
