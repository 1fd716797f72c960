package org.yichuang.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;

/** 登录 — who stands behind a web session or a token. */
@Component
public class SignIns {

	private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	private static final String STEP = "step";

	private static final String SINCE = "since";

	private static final Duration LONGEST = Duration.ofHours(12);

	private final Accounts accounts;

	private final Clock clock;

	SignIns(Accounts accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Says how far somebody has signed in.
	 * @param session the caller's session, null if there is none
	 * @param address where the call comes from
	 */
	public Standing standing(@Nullable HttpSession session, String address) {
		if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
			return new Standing.Nobody();
		}
		var since = Instant.ofEpochMilli((Long) session.getAttribute(SINCE));
		if (since.plus(LONGEST).isBefore(this.clock.instant())) {
			session.invalidate();
			return new Standing.Nobody();
		}
		var id = new AccountId(UUID.fromString(account));
		var step = SignInStep.valueOf((String) session.getAttribute(STEP));
		return (step == SignInStep.DONE) ? complete(id, address) : new Standing.Unfinished(id, step);
	}

	/**
	 * Returns the account behind an API token, with the token's powers only; empty if the
	 * token is unknown, ended or revoked.
	 */
	public Optional<Actor> byToken(String token, String address) {
		return Optional.empty();
	}

	private Standing complete(AccountId id, String address) {
		try {
			return new Standing.Complete(this.accounts.actor(id, address));
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
