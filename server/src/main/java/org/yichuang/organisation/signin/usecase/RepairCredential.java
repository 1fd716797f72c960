package org.yichuang.organisation.signin.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.SignInEvent;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.signin.store.CredentialTable;
import org.yichuang.organisation.store.AssignmentStore;
import org.yichuang.organisation.usecase.ScopePlaces;

/**
 * Helps holders who cannot sign in: a temporary password, an end to the lock, another
 * second factor.
 */
@Component
public class RepairCredential {

	private final Holders holders;

	private final AssignmentStore assignments;

	private final ScopePlaces places;

	private final CredentialTable credentials;

	private final Passwords passwords;

	private final SetUpSecondFactor secondFactor;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RepairCredential(Holders holders, AssignmentStore assignments, ScopePlaces places, CredentialTable credentials,
			Passwords passwords, SetUpSecondFactor secondFactor, ApplicationEventPublisher events, Clock clock) {
		this.holders = holders;
		this.assignments = assignments;
		this.places = places;
		this.credentials = credentials;
		this.passwords = passwords;
		this.secondFactor = secondFactor;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sets a temporary password, ends all sessions and lifts the lock; returns it for
	 * handing over.
	 */
	@Transactional
	public String resetPassword(Actor actor, AccountId id) {
		var account = helped(actor, id);
		var password = this.passwords.setTemporary(account);
		this.events.publishEvent(new SignInEvent.PasswordReset(actor, id));
		return password;
	}

	/** Lifts the lock after failures. */
	@Transactional
	public void unlock(Actor actor, AccountId id) {
		helped(actor, id);
		this.credentials.clearFailures(id);
		this.events.publishEvent(new SignInEvent.SignInUnlocked(actor, id));
	}

	/** Takes the second factor away and ends all sessions. */
	@Transactional
	public void resetSecondFactor(Actor actor, AccountId id) {
		helped(actor, id);
		this.secondFactor.forget(id);
		this.credentials.endSessions(id, this.clock.instant());
		this.events.publishEvent(new SignInEvent.SecondFactorRemoved(actor, id));
	}

	private Account helped(Actor actor, AccountId id) {
		var account = this.holders.get(id);
		if (!actor.may(OrganisationPermission.READ_ACCOUNTS, account.place())) {
			throw NotFound.of(id);
		}
		actor.require(OrganisationPermission.MANAGE_ACCOUNTS, account.place());
		if (id.equals(actor.account())) {
			throw Refused.because(SignInProblems.OWN_CREDENTIAL);
		}
		requireReach(actor, id);
		return account;
	}

	/**
	 * Whoever sets a password can act as the holder, so nobody does it for an account
	 * whose roles reach further than their own.
	 */
	private void requireReach(Actor actor, AccountId id) {
		for (var held : this.assignments.of(id)) {
			this.places.of(held.over())
				.ifPresent((named) -> actor.require(OrganisationPermission.MANAGE_ACCOUNTS, named.place()));
		}
	}

}
