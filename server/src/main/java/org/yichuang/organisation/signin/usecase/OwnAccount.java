package org.yichuang.organisation.signin.usecase;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.SignInSettings;
import org.yichuang.organisation.signin.model.Credential;
import org.yichuang.organisation.signin.store.CredentialTable;
import org.yichuang.organisation.signin.store.RecoveryCodeTable;

/** 本人账号 — what holders may know about their own account. */
@Component
public class OwnAccount {

	private final Holders holders;

	private final Bodies bodies;

	private final CredentialTable credentials;

	private final RecoveryCodeTable recoveryCodes;

	private final SignInSettings settings;

	OwnAccount(Holders holders, Bodies bodies, CredentialTable credentials, RecoveryCodeTable recoveryCodes,
			SignInSettings settings) {
		this.holders = holders;
		this.bodies = bodies;
		this.credentials = credentials;
		this.recoveryCodes = recoveryCodes;
		this.settings = settings;
	}

	/** Returns what is known about the actor's account. */
	public Details of(Actor actor) {
		var id = actor.person();
		var account = this.holders.get(id);
		var credential = this.credentials.find(id);
		return new Details(account.loginName(), account.body(), this.bodies.get(account.body()).name(),
				credential.map(Credential::hasSecondFactor).orElse(false), this.holders.isAdministrator(id),
				this.recoveryCodes.left(id), passwordEnd(credential));
	}

	private @Nullable Instant passwordEnd(Optional<Credential> credential) {
		return credential.map((found) -> found.passwordSetAt().plus(this.settings.passwordAge())).orElse(null);
	}

	/**
	 * What is known about one's own account.
	 *
	 * @param loginName its login name
	 * @param body whose it is
	 * @param bodyName the body's name
	 * @param secondFactor whether a second factor is set up
	 * @param secondFactorRequired whether there must be one
	 * @param recoveryCodesLeft how many are unused
	 * @param passwordEndsAt when the password must be changed, null if there is none
	 */
	public record Details(String loginName, BodyId body, String bodyName, boolean secondFactor,
			boolean secondFactorRequired, int recoveryCodesLeft, @Nullable Instant passwordEndsAt) {
	}

}
