package org.yichuang.organisation.signin.usecase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.util.encoders.Base32;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.SignInEvent.SecondFactorRemoved;
import org.yichuang.organisation.SignInEvent.SecondFactorSetUp;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.signin.model.Credential;
import org.yichuang.organisation.signin.store.CredentialTable;
import org.yichuang.organisation.signin.store.RecoveryCodeTable;
import org.yichuang.organisation.signin.store.SecretBox;

/**
 * Sets up a holder's second factor: offer a secret, see a code of it, hand out recovery
 * codes.
 */
@Component
public class SetUpSecondFactor {

	private static final int SECRET_BYTES = 20;

	private static final int CODES = 10;

	/** Fifty random bits a code. */
	private static final int CODE_BYTES = 10;

	private static final int CODE_LETTERS = 10;

	private final Holders holders;

	private final CredentialTable credentials;

	private final RecoveryCodeTable recoveryCodes;

	private final CheckSecondFactor check;

	private final SecretBox box;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SetUpSecondFactor(Holders holders, CredentialTable credentials, RecoveryCodeTable recoveryCodes,
			CheckSecondFactor check, SecretBox box, ApplicationEventPublisher events, Clock clock) {
		this.holders = holders;
		this.credentials = credentials;
		this.recoveryCodes = recoveryCodes;
		this.check = check;
		this.box = box;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Offers a fresh secret; nothing changes for the holder until a code of it is shown.
	 * @throws Refused if a second factor is in use
	 */
	@Transactional
	public Offer begin(AccountId account) {
		var secret = this.box.random(SECRET_BYTES);
		offer(account, secret);
		return new Offer(Base32.toBase32String(secret), address(account, secret));
	}

	/**
	 * Takes the offered secret into use.
	 * @return the recovery codes, shown this once
	 * @throws Refused if nothing was offered or the code is wrong
	 */
	@Transactional
	public List<String> confirm(AccountId id, String code, String address) {
		var credential = this.credentials.find(id)
			.filter((found) -> found.secret() != null && !found.confirmed())
			.orElseThrow(() -> Refused.because(SignInProblems.SECOND_FACTOR_MISSING));
		if (!this.check.useTimeCode(credential, code.strip())) {
			throw Refused.because(SignInProblems.CODE_WRONG);
		}
		this.credentials.confirmSecret(id, this.clock.instant());
		this.events.publishEvent(new SecondFactorSetUp(Holders.powerless(this.holders.get(id), address), id));
		return newRecoveryCodes(id);
	}

	/** Takes a given secret into use at once, for demos and first administrators. */
	@Transactional
	public void enrol(AccountId account, byte[] secret) {
		offer(account, secret);
		this.credentials.confirmSecret(account, this.clock.instant());
	}

	/**
	 * Gives up one's own second factor.
	 * @throws Refused if the code is wrong, or the account must have one
	 */
	@Transactional(noRollbackFor = Refused.class)
	public void remove(AccountId id, String code, String address) {
		if (this.holders.isAdministrator(id)) {
			throw Refused.because(SignInProblems.SECOND_FACTOR_REQUIRED);
		}
		this.check.check(id, code, address);
		forget(id);
		this.events.publishEvent(new SecondFactorRemoved(Holders.powerless(this.holders.get(id), address), id));
	}

	/** Takes a second factor away with its recovery codes. */
	void forget(AccountId account) {
		this.credentials.removeSecret(account);
		this.recoveryCodes.replace(account, List.of());
	}

	/** Returns the address that authenticators read from a QR code. */
	public String address(AccountId account, byte[] secret) {
		return "otpauth://totp/" + encode("一窗") + ":" + encode(this.holders.get(account).loginName()) + "?secret="
				+ Base32.toBase32String(secret).replace("=", "") + "&issuer=" + encode("一窗")
				+ "&algorithm=SHA1&digits=6&period=30";
	}

	private void offer(AccountId account, byte[] secret) {
		this.credentials.find(account).map(Credential::account).orElseThrow(() -> NotFound.of(account));
		if (!this.credentials.offerSecret(account, this.box.lock(account, secret))) {
			throw Refused.because(SignInProblems.SECOND_FACTOR_THERE);
		}
	}

	private List<String> newRecoveryCodes(AccountId account) {
		var codes = Stream.generate(this::newCode).limit(CODES).toList();
		this.recoveryCodes.replace(account, codes.stream().map(CheckSecondFactor::digest).toList());
		return codes;
	}

	private String newCode() {
		var letters = Base32.toBase32String(this.box.random(CODE_BYTES)).substring(0, CODE_LETTERS);
		return letters.substring(0, CODE_LETTERS / 2) + "-" + letters.substring(CODE_LETTERS / 2);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/**
	 * A secret that waits for its first code.
	 *
	 * @param secret in Base32, for typing
	 * @param uri what a QR code holds
	 */
	public record Offer(String secret, String uri) {
	}

}
