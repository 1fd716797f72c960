package org.yichuang.organisation;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.organisation.signin.usecase.ApiTokens;
import org.yichuang.organisation.signin.usecase.SignInSessions;

/** 登录 — who stands behind a web session or a token. */
@Component
public class SignIns {

	private final SignInSessions sessions;

	private final ApiTokens tokens;

	private final Accounts accounts;

	SignIns(SignInSessions sessions, ApiTokens tokens, Accounts accounts) {
		this.sessions = sessions;
		this.tokens = tokens;
		this.accounts = accounts;
	}

	/**
	 * Says how far somebody has signed in.
	 * @param session the caller's session, null if there is none
	 * @param address where the call comes from
	 */
	public Standing standing(@Nullable HttpSession session, String address) {
		return this.sessions.read(session).map((mark) -> standing(mark, address)).orElseGet(Standing.Nobody::new);
	}

	/**
	 * Returns the account behind an API token, with the token's powers only; empty if the
	 * token is unknown, ended or revoked.
	 */
	public Optional<Actor> byToken(String token, String address) {
		return this.tokens.bearer(token, address);
	}

	private Standing standing(SignInSessions.Mark mark, String address) {
		try {
			var actor = this.accounts.actor(mark.account(), address);
			return (mark.step() == SignInStep.DONE) ? new Standing.Complete(actor)
					: new Standing.Unfinished(mark.account(), mark.step());
		}
		catch (NotFound closed) {
			return new Standing.Nobody();
		}
	}

	/** How far somebody has signed in. */
	public sealed interface Standing {

		/** Nobody has. */
		record Nobody() implements Standing {
		}

		/**
		 * The password was right, but a step is left.
		 *
		 * @param account whose
		 * @param next the step
		 */
		record Unfinished(AccountId account, SignInStep next) implements Standing {
		}

		/**
		 * Signed in.
		 *
		 * @param actor as whom
		 */
		record Complete(Actor actor) implements Standing {
		}

	}

}
