package org.yichuang.organisation.signin.usecase;

import java.time.Clock;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.SignInEvent.RecoveryCodeUsed;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.signin.model.Credential;
import org.yichuang.organisation.signin.model.TimeCode;
import org.yichuang.organisation.signin.store.CredentialTable;
import org.yichuang.organisation.signin.store.RecoveryCodeTable;
import org.yichuang.organisation.signin.store.SecretBox;

/**
 * Checks a code of the second factor, or a recovery code in its place; each works once.
 */
@Component
public class CheckSecondFactor {

	private final Holders holders;

	private final CredentialTable credentials;

	private final RecoveryCodeTable recoveryCodes;

	private final SecretBox box;

	private final CountFailure failures;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CheckSecondFactor(Holders holders, CredentialTable credentials, RecoveryCodeTable recoveryCodes, SecretBox box,
			CountFailure failures, ApplicationEventPublisher events, Clock clock) {
		this.holders = holders;
		this.credentials = credentials;
		this.recoveryCodes = recoveryCodes;
		this.box = box;
		this.failures = failures;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Uses up a code.
	 * @throws Refused if it is wrong, too old or used, or the account is locked; the
	 * failure is counted
	 */
	@Transactional(noRollbackFor = Refused.class)
	public void check(AccountId id, String code, String address) {
		this.failures.checkAddress(address);
		var account = this.holders.get(id);
		var credential = this.credentials.find(id)
			.filter(Credential::hasSecondFactor)
			.orElseThrow(() -> Refused.because(SignInProblems.SECOND_FACTOR_MISSING));
		if (credential.isLocked(this.clock.instant())
				|| !(useTimeCode(credential, code.strip()) || useRecoveryCode(account, code, address))) {
			this.failures.count(account, address);
			throw Refused.because(SignInProblems.CODE_WRONG);
		}
		this.credentials.clearFailures(id);
	}

	boolean useTimeCode(Credential credential, String code) {
		var secret = credential.secret();
		if (secret == null) {
			return false;
		}
		var step = new TimeCode(this.box.open(credential.account(), secret)).matching(code, this.clock.instant(),
				credential.lastStep());
		return step.isPresent() && this.credentials.useStep(credential.account(), step.getAsLong());
	}

	private boolean useRecoveryCode(Account account, String code, String address) {
		boolean used = this.recoveryCodes.use(account.id(), digest(code), this.clock.instant());
		if (used) {
			this.events.publishEvent(new RecoveryCodeUsed(Holders.powerless(account, address), account.id()));
		}
		return used;
	}

	/** Hyphens, spaces and case do not matter. */
	static String digest(String recoveryCode) {
		return Sm3Digest.of(recoveryCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)).hex();
	}

}
