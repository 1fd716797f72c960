package org.yichuang.organisation.signin.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.NotFound;
import org.yichuang.organisation.SignInEvent.SignedIn;
import org.yichuang.organisation.SignInSettings;
import org.yichuang.organisation.SignInStep;
import org.yichuang.organisation.signin.model.Credential;
import org.yichuang.organisation.signin.store.CredentialTable;

/** Says which step of signing in comes next; the last one is announced. */
@Component
public class NextStep {

	private final Holders holders;

	private final CredentialTable credentials;

	private final SignInSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	NextStep(Holders holders, CredentialTable credentials, SignInSettings settings, ApplicationEventPublisher events,
			Clock clock) {
		this.holders = holders;
		this.credentials = credentials;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/** Returns what comes after the password. */
	@Transactional
	public SignInStep afterPassword(AccountId account, String address) {
		return get(account).hasSecondFactor() ? SignInStep.SECOND_FACTOR : afterSecondFactor(account, address);
	}

	/** Returns what comes after the second factor, or after a later step. */
	@Transactional
	public SignInStep afterSecondFactor(AccountId account, String address) {
		var credential = get(account);
		if (credential.needsNewPassword(this.clock.instant(), this.settings.passwordAge())) {
			return SignInStep.CHANGE_PASSWORD;
		}
		if (!credential.hasSecondFactor() && this.holders.isAdministrator(account)) {
			return SignInStep.ENROL;
		}
		this.credentials.clearFailures(account);
		this.events.publishEvent(new SignedIn(Holders.powerless(this.holders.get(account), address), account));
		return SignInStep.DONE;
	}

	private Credential get(AccountId account) {
		return this.credentials.find(account).orElseThrow(() -> NotFound.of(account));
	}

}
