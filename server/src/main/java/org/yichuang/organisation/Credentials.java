package org.yichuang.organisation;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.signin.usecase.Passwords;
import org.yichuang.organisation.signin.usecase.SetUpSecondFactor;

/** 登录凭据 — gives accounts what they first sign in with, from inside the program. */
@Component
public class Credentials {

	private final Accounts accounts;

	private final Passwords passwords;

	private final SetUpSecondFactor secondFactor;

	Credentials(Accounts accounts, Passwords passwords, SetUpSecondFactor secondFactor) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.secondFactor = secondFactor;
	}

	/**
	 * Sets a password.
	 * @param mustChange whether the holder has to choose another one at the first sign-in
	 * @throws org.yichuang.kernel.Invalid if the password is not good enough
	 */
	public void setFirstPassword(AccountId account, String password, boolean mustChange) {
		this.passwords.choose(this.accounts.get(account), password, mustChange);
	}

	/**
	 * Sets up a second factor with a known secret, without recovery codes.
	 * @param secret 20 random bytes
	 * @return the address that authenticators read from a QR code
	 * @throws org.yichuang.kernel.Refused if there is a second factor already
	 * @throws org.yichuang.kernel.NotFound if the account has no password yet
	 */
	public String enrolTotp(AccountId account, byte[] secret) {
		this.secondFactor.enrol(account, secret);
		return this.secondFactor.address(account, secret);
	}

}
