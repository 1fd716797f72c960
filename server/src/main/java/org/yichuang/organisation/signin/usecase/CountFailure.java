package org.yichuang.organisation.signin.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.SignInEvent.SignInFailed;
import org.yichuang.organisation.SignInEvent.SignInLocked;
import org.yichuang.organisation.SignInSettings;
import org.yichuang.organisation.signin.store.CredentialTable;

/**
 * Counts a failed sign-in against account and address, and locks the account after too
 * many.
 */
@Component
public class CountFailure {

	private final CredentialTable credentials;

	private final AddressLimit addresses;

	private final SignInSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CountFailure(CredentialTable credentials, AddressLimit addresses, SignInSettings settings,
			ApplicationEventPublisher events, Clock clock) {
		this.credentials = credentials;
		this.addresses = addresses;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @throws org.yichuang.kernel.Refused if an address has caused too many failures
	 */
	public void checkAddress(String address) {
		this.addresses.check(address);
	}

	/** Counts a failure of nobody we know. */
	@Transactional
	public void count(String address) {
		this.addresses.countFailure(address);
		this.events.publishEvent(new SignInFailed(Holders.unknown(address), null));
	}

	/** Counts a failure of an account. */
	@Transactional
	public void count(Account account, String address) {
		this.addresses.countFailure(address);
		var actor = Holders.powerless(account, address);
		this.events.publishEvent(new SignInFailed(actor, account.id()));
		var limits = new CredentialTable.Limits(this.settings.failures(), this.settings.failurePeriod(),
				this.settings.lock());
		if (this.credentials.countFailure(account.id(), this.clock.instant(), limits)) {
			this.events.publishEvent(new SignInLocked(actor, account.id()));
		}
	}

}
