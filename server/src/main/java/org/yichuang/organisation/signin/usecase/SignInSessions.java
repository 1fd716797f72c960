package org.yichuang.organisation.signin.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.organisation.SignInSettings;
import org.yichuang.organisation.SignInStep;
import org.yichuang.organisation.signin.store.CredentialTable;

/** 登录会话 — what web sessions say about who signed in, and how far. */
@Component
public class SignInSessions {

	private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	private static final String STEP = "step";

	private static final String SINCE = "since";

	private static final String DEVICE = "device";

	private static final String ADDRESS = "address";

	private static final int DEVICE_LIMIT = 200;

	private final CredentialTable credentials;

	private final SignInSettings settings;

	private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

	private final Clock clock;

	SignInSessions(CredentialTable credentials, SignInSettings settings,
			ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions, Clock clock) {
		this.credentials = credentials;
		this.settings = settings;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Starts a session under a new id, at a step; the earlier one ends, so that an id
	 * that somebody planted is worth nothing.
	 */
	public SignInStep start(HttpServletRequest request, AccountId account, SignInStep step) {
		end(request);
		var session = request.getSession(true);
		var idle = (step == SignInStep.DONE) ? this.settings.idle() : this.settings.step();
		session.setMaxInactiveInterval((int) idle.toSeconds());
		session.setAttribute(ACCOUNT, account.toString());
		session.setAttribute(STEP, step.name());
		session.setAttribute(SINCE, this.clock.millis());
		session.setAttribute(DEVICE, device(request));
		session.setAttribute(ADDRESS, request.getRemoteAddr());
		return step;
	}

	/** Ends the request's session, if there is one. */
	public void end(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/** Returns what a session says, if it still counts. */
	public Optional<Mark> read(@Nullable HttpSession session) {
		if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)
				|| !(session.getAttribute(SINCE) instanceof Long since)
				|| !(session.getAttribute(STEP) instanceof String step)) {
			return Optional.empty();
		}
		var mark = new Mark(new AccountId(UUID.fromString(account)), SignInStep.valueOf(step),
				Instant.ofEpochMilli(since));
		if (counts(mark)) {
			return Optional.of(mark);
		}
		session.invalidate();
		return Optional.empty();
	}

	/** Returns an account's sessions that count, the latest used first. */
	public List<OwnSession> of(AccountId account, @Nullable HttpSession present) {
		var presentId = (present != null) ? present.getId() : "";
		return all(account).values()
			.stream()
			.filter((session) -> counts(account, session))
			.map((session) -> new OwnSession(key(session.getId()), text(session, DEVICE), text(session, ADDRESS),
					session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(presentId)))
			.sorted(Comparator.comparing(OwnSession::lastUsedAt).reversed())
			.toList();
	}

	/**
	 * Ends one of an account's sessions.
	 * @throws NotFound if there is none such
	 */
	public void end(AccountId account, String key) {
		var id = all(account).keySet()
			.stream()
			.filter((candidate) -> key(candidate).equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("session"));
		this.sessions.ifAvailable((repository) -> repository.deleteById(id));
	}

	private Map<String, ? extends Session> all(AccountId account) {
		var repository = this.sessions.getIfAvailable();
		return (repository != null) ? repository.findByPrincipalName(account.toString()) : Map.of();
	}

	private boolean counts(AccountId account, Session session) {
		Long since = session.getAttribute(SINCE);
		String step = session.getAttribute(STEP);
		return since != null && SignInStep.DONE.name().equals(step) && !session.isExpired()
				&& counts(new Mark(account, SignInStep.DONE, Instant.ofEpochMilli(since)));
	}

	private boolean counts(Mark mark) {
		var longest = (mark.step() == SignInStep.DONE) ? this.settings.session() : this.settings.step();
		return this.clock.instant().isBefore(mark.since().plus(longest))
				&& this.credentials.sessionsFrom(mark.account())
					.map((from) -> !mark.since().isBefore(from))
					.orElse(true);
	}

	private static String text(Session session, String name) {
		String text = session.getAttribute(name);
		return (text != null) ? text : "";
	}

	private static String device(HttpServletRequest request) {
		var agent = request.getHeader("User-Agent");
		var clean = (agent != null) ? agent.replaceAll("\\p{Cntrl}", " ") : "";
		return clean.substring(0, Math.min(clean.length(), DEVICE_LIMIT));
	}

	/** The id itself would be a key to the session; its digest only names it. */
	private static String key(String id) {
		return Sm3Digest.of(id).hex();
	}

	/**
	 * What a session says.
	 *
	 * @param account whose
	 * @param step what is still to be done
	 * @param since when this step began
	 */
	public record Mark(AccountId account, SignInStep step, Instant since) {
	}

	/**
	 * One of an account's own sessions.
	 *
	 * @param key names it
	 * @param device what the browser called itself
	 * @param address where it signed in from
	 * @param startedAt when
	 * @param lastUsedAt when it was last used
	 * @param present whether it is the one that asks
	 */
	public record OwnSession(String key, String device, String address, Instant startedAt, Instant lastUsedAt,
			boolean present) {
	}

}
