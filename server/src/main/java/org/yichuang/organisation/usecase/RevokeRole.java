package org.yichuang.organisation.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.model.Assignment;
import org.yichuang.organisation.model.Duty;
import org.yichuang.organisation.store.AccountStore;
import org.yichuang.organisation.store.AssignmentStore;

/** Takes a role from an account. */
@Component
public class RevokeRole {

	private final AccountStore accounts;

	private final AssignmentStore assignments;

	private final AssignRole assign;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RevokeRole(AccountStore accounts, AssignmentStore assignments, AssignRole assign, ApplicationEventPublisher events,
			Clock clock) {
		this.accounts = accounts;
		this.assignments = assignments;
		this.assign = assign;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not take the role; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Account account, Assignment held) {
		var refusals = new ArrayList<Refusal>();
		if (!actor.may(OrganisationPermission.ASSIGN_ROLES, account.place())) {
			refusals.add(Refusal.of(KernelProblems.NOT_PERMITTED, OrganisationPermission.ASSIGN_ROLES.label()));
		}
		if (account.id().equals(actor.account())) {
			refusals.add(Refusal.of(OrganisationProblems.OWN_ACCOUNT));
		}
		if (held.duty() == Duty.SECURITY && held.isOverTheWholeGroup()
				&& this.assignments.otherSecurityAdministrators(account.id(), Beijing.today(this.clock)) == 0) {
			refusals.add(Refusal.of(OrganisationProblems.LAST_SECURITY_ADMIN));
		}
		return refusals;
	}

	/**
	 * Takes the role.
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public void revoke(Actor actor, AccountId id, UUID assignment) {
		var account = this.accounts.find(id).orElseThrow(() -> NotFound.of(id));
		OutOfSight.unlessMay(actor, OrganisationPermission.READ_ACCOUNTS, account.place());
		this.assignments.lockSecurityAdministrators();
		var held = this.assignments.find(assignment)
			.filter((found) -> found.account().equals(id))
			.orElseThrow(() -> new NotFound("assignment " + assignment));
		Refused.unlessEmpty(refusals(actor, account, held));
		this.assignments.remove(assignment);
		this.events.publishEvent(new OrganisationEvent.RoleRevoked(actor, id, this.assign.words(held)));
	}

}
