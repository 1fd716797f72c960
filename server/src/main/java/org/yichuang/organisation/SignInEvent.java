package org.yichuang.organisation;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;

/** 登录事件 — what happened around signing in; never with a password, code or token in it. */
public sealed interface SignInEvent {

	/** Who did it, or who tried. */
	Actor actor();

	/** Whose account it is about, null where nobody knows such an account. */
	@Nullable AccountId account();

	/** Somebody finished signing in. */
	record SignedIn(Actor actor, AccountId account) implements SignInEvent {
	}

	/** A password or code was wrong, or the account may not be used. */
	record SignInFailed(Actor actor, @Nullable AccountId account) implements SignInEvent {
	}

	/** An account was locked after too many failures. */
	record SignInLocked(Actor actor, AccountId account) implements SignInEvent {
	}

	/** Somebody signed out. */
	record SignedOut(Actor actor, AccountId account) implements SignInEvent {
	}

	/** Somebody ended a session of their own from elsewhere. */
	record SessionEnded(Actor actor, AccountId account) implements SignInEvent {
	}

	/** The holder set a new password; all sessions from before ended. */
	record PasswordChanged(Actor actor, AccountId account) implements SignInEvent {
	}

	/** An administrator gave a temporary password; all sessions ended. */
	record PasswordReset(Actor actor, AccountId account) implements SignInEvent {
	}

	/** A security administrator asked to reset what an administrator signs in with. */
	record RepairAsked(Actor actor, AccountId account, CredentialPart part, String reason) implements SignInEvent {
	}

	/** Another security administrator confirmed it; the reset itself follows. */
	record RepairConfirmed(Actor actor, AccountId account, CredentialPart part,
			AccountId askedBy) implements SignInEvent {
	}

	/** A security administrator dropped what was asked for. */
	record RepairDropped(Actor actor, AccountId account, CredentialPart part) implements SignInEvent {
	}

	/** An administrator lifted the lock after failures. */
	record SignInUnlocked(Actor actor, AccountId account) implements SignInEvent {
	}

	/** The holder set up a second factor. */
	record SecondFactorSetUp(Actor actor, AccountId account) implements SignInEvent {
	}

	/** The second factor was taken away, by the holder or an administrator. */
	record SecondFactorRemoved(Actor actor, AccountId account) implements SignInEvent {
	}

	/** A recovery code stood in for the second factor. */
	record RecoveryCodeUsed(Actor actor, AccountId account) implements SignInEvent {
	}

	/** An API token was made. */
	record TokenCreated(Actor actor, AccountId account, String token) implements SignInEvent {
	}

	/** An API token was revoked. */
	record TokenRevoked(Actor actor, AccountId account, String token) implements SignInEvent {
	}

}
