package org.yichuang.organisation.signin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.signin.model.Credential;

/** 登录凭据表 — {@code organisation_credential} and {@code organisation_password_history}. */
@Component
public class CredentialTable {

	private final JdbcClient jdbc;

	public CredentialTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns an account's credential; accounts that never got a password have none. */
	public Optional<Credential> find(AccountId account) {
		return this.jdbc.sql("""
				select account_id, password_hash, password_set_at, must_change, locked_until, sessions_from,
					totp_secret, totp_confirmed_at, totp_last_step from organisation_credential
				where account_id = ?""").param(account.value()).query(CredentialTable::credential).optional();
	}

	/** Returns the moment from which an account's sessions count. */
	public Optional<Instant> sessionsFrom(AccountId account) {
		return this.jdbc.sql("select sessions_from from organisation_credential where account_id = ?")
			.param(account.value())
			.query((row, number) -> instant(row, "sessions_from"))
			.optional();
	}

	/** Sets a password, ends all sessions and lifts a lock. */
	public void setPassword(AccountId account, String hash, boolean mustChange, Instant at) {
		this.jdbc
			.sql("""
					insert into organisation_credential (account_id, password_hash, password_set_at, must_change, sessions_from)
					values (:account, :hash, :at, :change, :from)
					on conflict (account_id) do update set password_hash = excluded.password_hash,
						password_set_at = excluded.password_set_at, must_change = excluded.must_change,
						sessions_from = excluded.sessions_from, failures = 0, failing_since = null, locked_until = null""")
			.param("account", account.value())
			.param("hash", hash)
			.param("at", utc(at))
			.param("from", utc(at.truncatedTo(ChronoUnit.MILLIS)))
			.param("change", mustChange)
			.update();
		this.jdbc.sql("""
				insert into organisation_password_history (account_id, set_at, password_hash) values (?, ?, ?)
				on conflict (account_id, set_at) do update set password_hash = excluded.password_hash""")
			.params(account.value(), utc(at), hash)
			.update();
	}

	/** Returns the hashes of the latest passwords, newest first. */
	public List<String> history(AccountId account, int count) {
		return this.jdbc.sql("""
				select password_hash from organisation_password_history where account_id = ?
				order by set_at desc limit ?""").params(account.value(), count).query(String.class).list();
	}

	/**
	 * Counts a failure and locks after too many.
	 * @return whether this very failure locked the account
	 */
	public boolean countFailure(AccountId account, Instant now, Limits limits) {
		return this.jdbc.sql("""
				update organisation_credential set
					failures = case when failing_since > :start then failures + 1 else 1 end,
					failing_since = case when failing_since > :start then failing_since else :now end,
					locked_until = case when failing_since > :start and failures + 1 >= :most then :until::timestamptz
						else locked_until end
				where account_id = :account and (locked_until is null or locked_until <= :now)
				returning failures >= :most""")
			.param("account", account.value())
			.param("now", utc(now))
			.param("start", utc(now.minus(limits.period())))
			.param("most", limits.failures())
			.param("until", utc(now.plus(limits.lock())))
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/** Forgets failures and a lock. */
	public void clearFailures(AccountId account) {
		this.jdbc.sql("""
				update organisation_credential set failures = 0, failing_since = null, locked_until = null
				where account_id = ? and (failures > 0 or locked_until is not null)""").param(account.value()).update();
	}

	/** Ends all sessions from before. */
	public void endSessions(AccountId account, Instant now) {
		this.jdbc.sql("update organisation_credential set sessions_from = ? where account_id = ?")
			.params(utc(now.truncatedTo(ChronoUnit.MILLIS)), account.value())
			.update();
	}

	/**
	 * Keeps a secret that the holder has still to confirm; does nothing where one is
	 * confirmed.
	 */
	public boolean offerSecret(AccountId account, byte[] encrypted) {
		return this.jdbc.sql("""
				update organisation_credential set totp_secret = ?, totp_last_step = 0
				where account_id = ? and totp_confirmed_at is null""").params(encrypted, account.value()).update() == 1;
	}

	/** Takes the secret into use. */
	public void confirmSecret(AccountId account, Instant now) {
		this.jdbc.sql("update organisation_credential set totp_confirmed_at = ? where account_id = ?")
			.params(utc(now), account.value())
			.update();
	}

	/** Takes the second factor away. */
	public void removeSecret(AccountId account) {
		this.jdbc.sql("""
				update organisation_credential set totp_secret = null, totp_confirmed_at = null, totp_last_step = 0
				where account_id = ?""").param(account.value()).update();
	}

	/** Uses up a step; false if it, or a later one, was used already. */
	public boolean useStep(AccountId account, long step) {
		return this.jdbc.sql("""
				update organisation_credential set totp_last_step = :step
				where account_id = :account and totp_last_step < :step""")
			.param("step", step)
			.param("account", account.value())
			.update() == 1;
	}

	private static Credential credential(ResultSet row, int number) throws SQLException {
		return new Credential(new AccountId(row.getObject("account_id", UUID.class)), row.getString("password_hash"),
				instant(row, "password_set_at"), row.getBoolean("must_change"), maybe(row, "locked_until"),
				instant(row, "sessions_from"), row.getBytes("totp_secret"), maybe(row, "totp_confirmed_at") != null,
				row.getLong("totp_last_step"));
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
		var value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/**
	 * When failures lock an account.
	 *
	 * @param failures how many
	 * @param period within which
	 * @param lock for how long
	 */
	public record Limits(int failures, Duration period, Duration lock) {
	}

}
