package org.yichuang.organisation.signin.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.organisation.SignInEvent.PasswordChanged;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.signin.store.CredentialTable;

/** Changes a holder's own password; all sessions from before end. */
@Component
public class ChangePassword {

	private final Holders holders;

	private final CredentialTable credentials;

	private final Passwords passwords;

	private final CountFailure failures;

	private final ApplicationEventPublisher events;

	ChangePassword(Holders holders, CredentialTable credentials, Passwords passwords, CountFailure failures,
			ApplicationEventPublisher events) {
		this.holders = holders;
		this.credentials = credentials;
		this.passwords = passwords;
		this.failures = failures;
		this.events = events;
	}

	/**
	 * Changes the password of somebody who has just shown the present one.
	 * @throws Invalid if the new one is not good enough
	 */
	@Transactional
	public void change(AccountId id, String password, String address) {
		var account = this.holders.get(id);
		this.passwords.choose(account, password, false);
		this.events.publishEvent(new PasswordChanged(Holders.powerless(account, address), id));
	}

	/**
	 * Changes the password of somebody who is signed in.
	 * @throws Invalid if the present one is wrong, which is counted, or the new one not
	 * good enough
	 */
	@Transactional(noRollbackFor = Invalid.class)
	public void change(AccountId id, String present, String password, String address) {
		this.failures.checkAddress(address);
		var credential = this.credentials.find(id).orElseThrow(() -> NotFound.of(id));
		if (!this.passwords.matches(present, credential.passwordHash())) {
			this.failures.count(this.holders.get(id), address);
			throw Invalid.field("present", SignInProblems.PASSWORD_WRONG);
		}
		change(id, password, address);
	}

}
