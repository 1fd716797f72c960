package org.yichuang.organisation;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;

import tools.jackson.databind.json.JsonMapper;

/** Turns what happens around signing in into lines of the trail, and counts sign-ins. */
@Component
class SignInOutlets {

	private final ApplicationEventPublisher events;

	private final Accounts accounts;

	private final JsonMapper json;

	private final Clock clock;

	SignInOutlets(ApplicationEventPublisher events, Accounts accounts, JsonMapper json, Clock clock) {
		this.events = events;
		this.accounts = accounts;
		this.json = json;
		this.clock = clock;
	}

	@EventListener
	void on(SignInEvent event) {
		this.events.publishEvent(entry(event, "organisation." + action(event)));
		if (event instanceof SignInEvent.SignedIn signedIn) {
			this.events
				.publishEvent(new Measurement("organisation.signed-in", this.accounts.get(signedIn.account()).body(),
						null, signedIn.account().toString(), this.clock.instant(), 1));
		}
	}

	private static String action(SignInEvent event) {
		return switch (event) {
			case SignInEvent.SignedIn e -> "sign-in";
			case SignInEvent.SignInFailed e -> "fail-sign-in";
			case SignInEvent.SignInLocked e -> "lock-sign-in";
			case SignInEvent.SignedOut e -> "sign-out";
			case SignInEvent.SessionEnded e -> "end-session";
			case SignInEvent.PasswordChanged e -> "change-password";
			case SignInEvent.PasswordReset e -> "reset-password";
			case SignInEvent.RepairAsked e -> "ask-repair";
			case SignInEvent.RepairConfirmed e -> "confirm-repair";
			case SignInEvent.RepairDropped e -> "drop-repair";
			case SignInEvent.SignInUnlocked e -> "unlock-sign-in";
			case SignInEvent.SecondFactorSetUp e -> "set-up-second-factor";
			case SignInEvent.SecondFactorRemoved e -> "remove-second-factor";
			case SignInEvent.RecoveryCodeUsed e -> "use-recovery-code";
			case SignInEvent.TokenCreated e -> "create-token";
			case SignInEvent.TokenRevoked e -> "revoke-token";
		};
	}

	private AuditEntry entry(SignInEvent event, String action) {
		var id = event.account();
		if (id == null) {
			return AuditEntry.of(event.actor(), action, "account", "", "", Place.WHOLE_GROUP);
		}
		var account = this.accounts.get(id);
		var token = token(event);
		return (token != null) ? AuditEntry.of(event.actor(), action, "api-token", id, token, account.place())
				: named(event, action, account);
	}

	private AuditEntry named(SignInEvent event, String action, Account account) {
		var after = after(event);
		return new AuditEntry(event.actor(), action, "account", account.id().toString(), name(account), account.place(),
				null, after.isEmpty() ? null : this.json.writeValueAsString(after));
	}

	private static String name(Account account) {
		return account.holder() + "（" + account.loginName() + "）";
	}

	/** What is reset, why, and who asked. */
	private Map<String, Object> after(SignInEvent event) {
		return switch (event) {
			case SignInEvent.RepairAsked asked -> Map.of("part", asked.part(), "reason", asked.reason());
			case SignInEvent.RepairConfirmed confirmed ->
				Map.of("part", confirmed.part(), "askedBy", name(this.accounts.get(confirmed.askedBy())));
			case SignInEvent.RepairDropped dropped -> Map.of("part", dropped.part());
			default -> Map.of();
		};
	}

	private static @Nullable String token(SignInEvent event) {
		return switch (event) {
			case SignInEvent.TokenCreated created -> created.token();
			case SignInEvent.TokenRevoked revoked -> revoked.token();
			default -> null;
		};
	}

}
