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
import org.yichuang.organisation.CredentialPart;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.SignInEvent;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.signin.store.CredentialTable;
import org.yichuang.organisation.usecase.AccountReach;

/**
 * Helps holders who cannot sign in: a temporary password, an end to the lock, another
 * second factor.
 */
@Component
public class RepairCredential {

	private final Holders holders;

	private final AccountReach reach;

	private final CredentialTable credentials;

	private final Passwords passwords;

	private final SetUpSecondFactor secondFactor;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RepairCredential(Holders holders, AccountReach reach, CredentialTable credentials, Passwords passwords,
			SetUpSecondFactor secondFactor, ApplicationEventPublisher events, Clock clock) {
		this.holders = holders;
		this.reach = reach;
		this.credentials = credentials;
		this.passwords = passwords;
		this.secondFactor = secondFactor;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sets a temporary password, ends all sessions and lifts the lock; returns it for
	 * handing over.
	 * @throws Refused for an administrator, who needs a second person's confirmation
	 */
	@Transactional
	public String resetPassword(Actor actor, AccountId id) {
		return newPassword(actor, notAdministrator(helped(actor, id)));
	}

	/** Lifts the lock after failures. */
	@Transactional
	public void unlock(Actor actor, AccountId id) {
		helped(actor, id);
		this.credentials.clearFailures(id);
		this.events.publishEvent(new SignInEvent.SignInUnlocked(actor, id));
	}

	/**
	 * Takes the second factor away and ends all sessions.
	 * @throws Refused for an administrator, who needs a second person's confirmation
	 */
	@Transactional
	public void resetSecondFactor(Actor actor, AccountId id) {
		forgetSecondFactor(actor, notAdministrator(helped(actor, id)));
	}

	/**
	 * Does the same for an administrator whom {@link RepairAdministrator} or somebody at
	 * the machine itself has cleared.
	 * @return a temporary password, empty where it was not the password
	 */
	String carryOut(Actor actor, Account account, CredentialPart part) {
		return switch (part) {
			case PASSWORD -> newPassword(actor, account);
			case SECOND_FACTOR -> {
				forgetSecondFactor(actor, account);
				yield "";
			}
		};
	}

	private String newPassword(Actor actor, Account account) {
		var password = this.passwords.setTemporary(account);
		this.events.publishEvent(new SignInEvent.PasswordReset(actor, account.id()));
		return password;
	}

	private void forgetSecondFactor(Actor actor, Account account) {
		this.secondFactor.forget(account.id());
		this.credentials.endSessions(account.id(), this.clock.instant());
		this.events.publishEvent(new SignInEvent.SecondFactorRemoved(actor, account.id()));
	}

	/**
	 * One security administrator alone could otherwise act as the other administrators.
	 */
	private Account notAdministrator(Account account) {
		if (this.reach.isAdministrator(account.id())) {
			throw Refused.because(SignInProblems.SECOND_PERSON_NEEDED);
		}
		return account;
	}

	/**
	 * Returns the account for somebody who manages all that it reaches: whoever sets a
	 * password can act as the holder.
	 */
	Account helped(Actor actor, AccountId id) {
		var account = this.holders.get(id);
		if (!actor.may(OrganisationPermission.READ_ACCOUNTS, account.place())) {
			throw NotFound.of(id);
		}
		actor.require(OrganisationPermission.MANAGE_ACCOUNTS, account.place());
		if (id.equals(actor.account())) {
			throw Refused.because(SignInProblems.OWN_CREDENTIAL);
		}
		if (!this.reach.isWithin(actor, id)) {
			throw Refused.because(OrganisationProblems.ACCOUNT_REACHES_FURTHER);
		}
		return account;
	}

}
