package org.yichuang.organisation.signin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.signin.model.ApiToken;

/** 访问令牌表 — {@code organisation_api_token}. */
@Component
public class ApiTokenTable {

	private static final String COLUMNS = "id, name, permissions, created_at, ends_at, last_used_at, revoked_at";

	private final JdbcClient jdbc;

	public ApiTokenTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a token, known by its digest. */
	public void add(AccountId account, ApiToken token, String digest) {
		this.jdbc.sql("""
				insert into organisation_api_token (id, account_id, name, digest, permissions, created_at, ends_at)
				values (:id, :account, :name, :digest, :permissions::text[], :created, :ends)""")
			.param("id", token.id())
			.param("account", account.value())
			.param("name", token.name())
			.param("digest", digest)
			.param("permissions", token.permissions().toArray(new String[0]))
			.param("created", CredentialTable.utc(token.createdAt()))
			.param("ends", CredentialTable.utc(token.endsAt()))
			.update();
	}

	/** Returns an account's tokens, newest first. */
	public List<ApiToken> of(AccountId account) {
		return this.jdbc
			.sql("select " + COLUMNS + " from organisation_api_token where account_id = ? "
					+ "order by created_at desc limit 200")
			.param(account.value())
			.query(ApiTokenTable::token)
			.list();
	}

	/** Returns an account's token. */
	public Optional<ApiToken> find(AccountId account, UUID id) {
		return this.jdbc.sql("select " + COLUMNS + " from organisation_api_token where account_id = ? and id = ?")
			.params(account.value(), id)
			.query(ApiTokenTable::token)
			.optional();
	}

	/** Returns the bearer of a digest, if the token still holds. */
	public Optional<Bearer> bearer(String digest, Instant now) {
		return this.jdbc.sql("""
				select id, account_id, permissions from organisation_api_token
				where digest = ? and revoked_at is null and ends_at > ?""")
			.params(digest, CredentialTable.utc(now))
			.query((row, number) -> new Bearer(row.getObject("id", UUID.class),
					new AccountId(row.getObject("account_id", UUID.class)), permissions(row)))
			.optional();
	}

	/** Notes the use of a token, at most once a minute. */
	public void used(UUID id, Instant now) {
		this.jdbc.sql("""
				update organisation_api_token set last_used_at = :now
				where id = :id and (last_used_at is null or last_used_at < :now - interval '1 minute')""")
			.param("id", id)
			.param("now", CredentialTable.utc(now))
			.update();
	}

	/** Revokes a token; false if it was revoked before. */
	public boolean revoke(UUID id, Instant now) {
		return this.jdbc.sql("update organisation_api_token set revoked_at = ? where id = ? and revoked_at is null")
			.params(CredentialTable.utc(now), id)
			.update() == 1;
	}

	private static ApiToken token(ResultSet row, int number) throws SQLException {
		return new ApiToken(row.getObject("id", UUID.class), row.getString("name"), permissions(row),
				CredentialTable.instant(row, "created_at"), CredentialTable.instant(row, "ends_at"),
				CredentialTable.maybe(row, "last_used_at"), CredentialTable.maybe(row, "revoked_at"));
	}

	private static List<String> permissions(ResultSet row) throws SQLException {
		return List.of((String[]) row.getArray("permissions").getArray());
	}

	/**
	 * Who stands behind a token.
	 *
	 * @param token which
	 * @param account whose
	 * @param permissions what it gives at most
	 */
	public record Bearer(UUID token, AccountId account, List<String> permissions) {
	}

}
