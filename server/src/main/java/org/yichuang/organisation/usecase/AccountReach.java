package org.yichuang.organisation.usecase;

import java.time.Clock;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.model.Assignment;
import org.yichuang.organisation.model.Duty;
import org.yichuang.organisation.store.AssignmentStore;

/** 账号权限范围 — how far an account's roles reach, those to come too. */
@Component
public class AccountReach {

	private final AssignmentStore assignments;

	private final ScopePlaces places;

	private final Clock clock;

	AccountReach(AssignmentStore assignments, ScopePlaces places, Clock clock) {
		this.assignments = assignments;
		this.places = places;
		this.clock = clock;
	}

	/**
	 * Says whether {@code actor} manages accounts wherever a role of the account holds.
	 * Whoever locks an account out, or can act as its holder, decides over all of that.
	 */
	public boolean isWithin(Actor actor, AccountId account) {
		return held(account).flatMap((held) -> this.places.of(held.over()).stream())
			.allMatch((named) -> actor.may(OrganisationPermission.MANAGE_ACCOUNTS, named.place()));
	}

	/** Says whether an account administers the system, its security or its audit. */
	public boolean isAdministrator(AccountId account) {
		return held(account).anyMatch((held) -> held.duty() != Duty.BUSINESS);
	}

	private Stream<Assignment> held(AccountId account) {
		var today = Beijing.today(this.clock);
		return this.assignments.of(account).stream().filter((held) -> held.isAheadOf(today));
	}

}
