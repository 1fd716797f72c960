package org.yichuang.citizens.usecase;

import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.Present;
import org.yichuang.citizens.store.CitizenKeys;
import org.yichuang.citizens.store.SessionTable;

/**
 * 会话 — a fresh secret at every signing in, kept as a digest only, ended by time, by its
 * holder here or everywhere.
 */
@Component
public class CitizenSessions {

	/** Name of the session's cookie: bound to its host, sent encrypted only. */
	public static final String COOKIE = "__Host-yichuang_my";

	private static final Pattern IN_COOKIES = Pattern.compile("(?:^|;)\\s*" + COOKIE + "=([A-Za-z0-9_-]{43})(?:;|$)");

	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final String SESSION = "session";

	private static final String PAGE = "page";

	private static final Duration A_MINUTE = Duration.ofMinutes(1);

	private final SessionTable sessions;

	private final CitizenKeys keys;

	private final CitizensSettings settings;

	private final Clock clock;

	CitizenSessions(SessionTable sessions, CitizenKeys keys, CitizensSettings settings, Clock clock) {
		this.sessions = sessions;
		this.keys = keys;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Returns the secret that stands in a header with cookies, empty if there is none.
	 */
	public static String inCookies(String cookies) {
		var found = IN_COOKIES.matcher(cookies);
		return found.find() ? found.group(1) : "";
	}

	/** Opens a session; returns its secret. */
	String open(CitizenId citizen) {
		var secret = CitizenKeys.secret();
		this.sessions.add(this.keys.digest(SESSION, secret), citizen, this.clock.instant());
		return secret;
	}

	/** Returns who is signed in with a secret. */
	public Optional<Present> present(String secret) {
		if (!SECRET.matcher(secret).matches()) {
			return Optional.empty();
		}
		var now = this.clock.instant();
		var digest = this.keys.digest(SESSION, secret);
		var found = this.sessions.find(digest, now.minus(this.settings.session()), now.minus(this.settings.idle()));
		found.filter((row) -> row.usedAt().isBefore(now.minus(A_MINUTE)))
			.ifPresent((row) -> this.sessions.used(digest, now));
		return found.map((row) -> new Present(row.citizen(), this.keys.text(PAGE, secret)));
	}

	/** Says whether a form carries the token of somebody's pages. */
	public boolean isOwnPage(Present present, String token) {
		return MessageDigest.isEqual(present.pageToken().getBytes(StandardCharsets.US_ASCII),
				token.getBytes(StandardCharsets.UTF_8));
	}

	/** Ends a session. */
	public void end(String secret) {
		if (SECRET.matcher(secret).matches()) {
			this.sessions.remove(this.keys.digest(SESSION, secret));
		}
	}

	/** Ends all sessions of an account but one. */
	void endOthers(CitizenId citizen, String secret) {
		this.sessions.removeOthers(citizen, this.keys.digest(SESSION, secret));
	}

	/** Ends all sessions of an account. */
	public void endAll(CitizenId citizen) {
		this.sessions.removeAll(citizen);
	}

}
