package org.yichuang.organisation.signin.model;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;

/**
 * 登录凭据 — what an account signs in with.
 *
 * @param account whose
 * @param passwordHash the password, hashed
 * @param passwordSetAt since when
 * @param mustChange whether the holder has to choose another one first
 * @param lockedUntil end of the lock after failures, null if there was none
 * @param sessionsFrom sessions from before have ended
 * @param secret the second factor's secret, encrypted; null if there is none
 * @param confirmed whether the holder has shown a code of that secret
 * @param lastStep the last step whose code was used
 */
@Term("登录凭据")
public record Credential(AccountId account, String passwordHash, Instant passwordSetAt, boolean mustChange,
		@Nullable Instant lockedUntil, Instant sessionsFrom, byte @Nullable [] secret, boolean confirmed,
		long lastStep) {

	/** Says whether failures keep the account locked. */
	public boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	/** Says whether the holder must choose another password now. */
	public boolean needsNewPassword(Instant now, Duration age) {
		return this.mustChange || !now.isBefore(this.passwordSetAt.plus(age));
	}

	/** Says whether a second factor is in use. */
	public boolean hasSecondFactor() {
		return this.secret != null && this.confirmed;
	}

}
