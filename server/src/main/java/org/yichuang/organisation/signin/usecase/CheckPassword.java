package org.yichuang.organisation.signin.usecase;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.AccountState;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.signin.model.Credential;
import org.yichuang.organisation.signin.store.CredentialTable;

/**
 * Checks login name and password. The answer, and how long it takes, are the same for an
 * unknown name, a wrong password, a closed and a locked account. Hashing is slow on
 * purpose, so it holds no database connection.
 */
@Component
public class CheckPassword {

	private final Accounts accounts;

	private final CredentialTable credentials;

	private final Passwords passwords;

	private final CountFailure failures;

	private final Clock clock;

	CheckPassword(Accounts accounts, CredentialTable credentials, Passwords passwords, CountFailure failures,
			Clock clock) {
		this.accounts = accounts;
		this.credentials = credentials;
		this.passwords = passwords;
		this.failures = failures;
		this.clock = clock;
	}

	/**
	 * Returns the account whose name and password these are.
	 * @throws Refused if it is none, or may not be used now; the failure is counted
	 */
	public Account check(String loginName, String password, String address) {
		this.failures.checkAddress(address);
		var account = this.accounts.byLoginName(loginName.strip());
		var credential = account.flatMap((known) -> this.credentials.find(known.id()));
		if (!matches(credential, password) || !isOpen(account.orElse(null), credential.orElse(null))) {
			fail(account, address);
		}
		return account.orElseThrow();
	}

	private boolean matches(Optional<Credential> credential, String password) {
		if (credential.isEmpty()) {
			this.passwords.pretend(password);
			return false;
		}
		return this.passwords.matches(password, credential.get().passwordHash());
	}

	private boolean isOpen(@Nullable Account account, @Nullable Credential credential) {
		return account != null && credential != null && account.state() == AccountState.OPEN
				&& !credential.isLocked(this.clock.instant());
	}

	private void fail(Optional<Account> account, String address) {
		if (account.isPresent()) {
			this.failures.count(account.get(), address);
		}
		else {
			this.failures.count(address);
		}
		throw Refused.because(SignInProblems.SIGN_IN_FAILED);
	}

}
