package org.yichuang.organisation.signin.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.SignInEvent.TokenCreated;
import org.yichuang.organisation.SignInEvent.TokenRevoked;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.SignInSettings;
import org.yichuang.organisation.signin.model.ApiToken;
import org.yichuang.organisation.signin.store.ApiTokenTable;
import org.yichuang.organisation.signin.store.SecretBox;

/** 访问令牌 — an account's tokens for programs: made, shown once, used, revoked. */
@Component
public class ApiTokens {

	/** Makes tokens easy to find where they leaked. */
	private static final String PREFIX = "yct_";

	private static final int BYTES = 32;

	private final ApiTokenTable tokens;

	private final Accounts accounts;

	private final SecretBox box;

	private final SignInSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ApiTokens(ApiTokenTable tokens, Accounts accounts, SecretBox box, SignInSettings settings,
			ApplicationEventPublisher events, Clock clock) {
		this.tokens = tokens;
		this.accounts = accounts;
		this.box = box;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/** Returns the actor's tokens, newest first, the ended and revoked ones with them. */
	public List<ApiToken> of(Actor actor) {
		return this.tokens.of(actor.person());
	}

	/**
	 * Makes a token.
	 * @throws Invalid if it asks for powers the actor lacks, or ends too late or in the
	 * past
	 */
	@Transactional
	public Fresh create(Actor actor, Wanted wanted) {
		checkPermissions(actor, wanted.permissions());
		var text = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(this.box.random(BYTES));
		var token = new ApiToken(Id.nextUuid(), wanted.name().strip(), List.copyOf(new TreeSet<>(wanted.permissions())),
				this.clock.instant(), end(wanted.lastDay()), null, null);
		this.tokens.add(actor.person(), token, digest(text));
		this.events.publishEvent(new TokenCreated(actor, actor.person(), token.name()));
		return new Fresh(token, text);
	}

	/**
	 * Revokes one of the actor's tokens at once; does nothing if it was revoked before.
	 * @throws NotFound if the actor has none such
	 */
	@Transactional
	public void revoke(Actor actor, UUID id) {
		var token = this.tokens.find(actor.person(), id).orElseThrow(() -> new NotFound("token " + id));
		if (this.tokens.revoke(id, this.clock.instant())) {
			this.events.publishEvent(new TokenRevoked(actor, actor.person(), token.name()));
		}
	}

	/** Returns who stands behind a token, with no more than the token's powers. */
	public Optional<Actor> bearer(String text, String address) {
		if (!text.startsWith(PREFIX)) {
			return Optional.empty();
		}
		return this.tokens.bearer(digest(text), this.clock.instant()).flatMap((bearer) -> actor(bearer, address));
	}

	private Optional<Actor> actor(ApiTokenTable.Bearer bearer, String address) {
		try {
			var actor = this.accounts.actor(bearer.account(), address);
			this.tokens.used(bearer.token(), this.clock.instant());
			var allowed = Set.copyOf(bearer.permissions());
			return Optional.of(new Actor(actor.account(), actor.name(), actor.body(),
					actor.grants().stream().map((grant) -> narrowed(grant, allowed)).toList(), address));
		}
		catch (NotFound closed) {
			return Optional.empty();
		}
	}

	private static Grant narrowed(Grant grant, Set<String> allowed) {
		return new Grant(grant.role(),
				grant.permissions().stream().filter(allowed::contains).collect(Collectors.toSet()), grant.scope());
	}

	private static void checkPermissions(Actor actor, List<String> wanted) {
		var lacking = wanted.stream().filter((permission) -> !actor.holds(permission)).toList();
		if (!lacking.isEmpty()) {
			throw Invalid.field("permissions", SignInProblems.TOKEN_TOO_WIDE, String.join(", ", lacking));
		}
	}

	private Instant end(LocalDate lastDay) {
		var end = Beijing.start(lastDay.plusDays(1));
		var now = this.clock.instant();
		if (!end.isAfter(now) || end.isAfter(now.plus(this.settings.tokenAge()))) {
			throw Invalid.field("lastDay", SignInProblems.TOKEN_END, this.settings.tokenAge().toDays());
		}
		return end;
	}

	private static String digest(String text) {
		return Sm3Digest.of(text).hex();
	}

	/**
	 * A token to be made.
	 *
	 * @param name what it is for
	 * @param permissions codes of the powers it shall give
	 * @param lastDay the last day on which it works
	 */
	public record Wanted(String name, List<String> permissions, LocalDate lastDay) {
	}

	/**
	 * A token that was just made.
	 *
	 * @param token what is kept
	 * @param text what the program sends; shown this once
	 */
	public record Fresh(ApiToken token, String text) {
	}

}
