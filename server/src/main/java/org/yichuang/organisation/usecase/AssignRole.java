package org.yichuang.organisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.NewAssignment;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.model.Assignment;
import org.yichuang.organisation.model.Duty;
import org.yichuang.organisation.model.Role;
import org.yichuang.organisation.store.AccountStore;
import org.yichuang.organisation.store.AssignmentStore;
import org.yichuang.organisation.store.RoleStore;

/**
 * Gives a role to an account. System, security and audit administration stay apart
 * (三员分立): from each other, and from business roles.
 */
@Component
public class AssignRole {

	private final AccountStore accounts;

	private final RoleStore roles;

	private final AssignmentStore assignments;

	private final ScopePlaces places;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AssignRole(AccountStore accounts, RoleStore roles, AssignmentStore assignments, ScopePlaces places,
			ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.roles = roles;
		this.assignments = assignments;
		this.places = places;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not give the role; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Account account, Assignment wanted) {
		var refusals = new ArrayList<Refusal>();
		if (account.id().equals(actor.account())) {
			refusals.add(Refusal.of(OrganisationProblems.OWN_ACCOUNT));
		}
		if (wanted.duty() != Duty.BUSINESS && wanted.over().kind().compareTo(RoleScope.Kind.BODY_TREE) > 0) {
			refusals.add(Refusal.of(OrganisationProblems.SCOPE_TOO_NARROW));
		}
		var place = this.places.of(wanted.over());
		if (place.isEmpty()) {
			refusals.add(Refusal.of(OrganisationProblems.UNKNOWN_SCOPE));
		}
		else if (!actor.may(OrganisationPermission.ASSIGN_ROLES, place.get().place())) {
			refusals.add(Refusal.of(OrganisationProblems.SCOPE_TOO_WIDE));
		}
		dutyConflict(wanted).ifPresent(refusals::add);
		return refusals;
	}

	/**
	 * Gives the role.
	 * @throws Invalid if role or dates do not hold
	 * @throws Refused if {@link #refusals} is not empty or the account holds the role
	 * already
	 */
	@Transactional
	public void assign(Actor actor, NewAssignment wanted) {
		var account = this.accounts.find(wanted.account()).orElseThrow(() -> NotFound.of(wanted.account()));
		OutOfSight.unlessMay(actor, OrganisationPermission.READ_ACCOUNTS, account.place());
		actor.require(OrganisationPermission.ASSIGN_ROLES, account.place());
		this.assignments.lock(account.id());
		var assignment = assignment(wanted);
		Refused.unlessEmpty(refusals(actor, account, assignment));
		try {
			this.assignments.add(assignment, this.clock.instant());
		}
		catch (DuplicateKeyException held) {
			throw Refused.because(OrganisationProblems.ALREADY_ASSIGNED);
		}
		this.events.publishEvent(new OrganisationEvent.RoleAssigned(actor, account.id(), words(assignment)));
	}

	/** Says an assignment in words, as the trail keeps it. */
	String words(Assignment assignment) {
		var place = this.places.of(assignment.over()).map((named) -> named.name()).orElse("?");
		var until = assignment.until();
		return assignment.roleName() + "（" + place + "）" + assignment.from() + " – " + ((until != null) ? until : "");
	}

	private java.util.Optional<Refusal> dutyConflict(Assignment wanted) {
		return this.assignments.of(wanted.account())
			.stream()
			.filter((held) -> held.isAheadOf(today()) && !held.duty().goesWith(wanted.duty()))
			.findFirst()
			.map((held) -> Refusal.of(OrganisationProblems.DUTIES_APART, wanted.roleName(), held.roleName()));
	}

	private Assignment assignment(NewAssignment wanted) {
		var role = this.roles.find(wanted.role())
			.orElseThrow(() -> Invalid.field("role", OrganisationProblems.UNKNOWN_ROLE, wanted.role()));
		var from = wanted.from();
		var first = (from != null) ? from : today();
		var until = wanted.until();
		if (until != null && until.isBefore(first)) {
			throw Invalid.field("until", OrganisationProblems.DATES_CROSSED);
		}
		return of(role, wanted, first);
	}

	private static Assignment of(Role role, NewAssignment wanted, LocalDate first) {
		return new Assignment(Id.nextUuid(), wanted.account(), role.code(), role.name(), role.duty(), wanted.over(),
				null, first, wanted.until());
	}

	private LocalDate today() {
		return Beijing.today(this.clock);
	}

}
