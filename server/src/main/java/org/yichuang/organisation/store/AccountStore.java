package org.yichuang.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.AccountState;

/** 账号表 — reads {@code organisation_account} with its holder and body. */
@Component
public class AccountStore {

	static final String COLUMNS = """
			a.id, a.login_name, a.staff_member_id, m.name as holder, a.body_id, b.path, a.state, a.version""";

	static final String FROM = """
			 from organisation_account a
			join organisation_staff_member m on m.id = a.staff_member_id
			join organisation_body b on b.id = a.body_id
			""";

	private final JdbcClient jdbc;

	public AccountStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the account with an id. */
	public Optional<Account> find(AccountId id) {
		return this.jdbc.sql("select " + COLUMNS + FROM + "where a.id = ?")
			.param(id.value())
			.query(AccountStore::account)
			.optional();
	}

	/** Returns those accounts that exist. */
	public List<Account> all(Collection<AccountId> ids) {
		return this.jdbc.sql("select " + COLUMNS + FROM + "where a.id = any(?::uuid[])")
			.param(ids.stream().map(AccountId::value).toArray(UUID[]::new))
			.query(AccountStore::account)
			.list();
	}

	/** Returns the account with a login name, whatever its case. */
	public Optional<Account> byLoginName(String loginName) {
		return this.jdbc.sql("select " + COLUMNS + FROM + "where a.login_name = ?")
			.param(loginName.toLowerCase(Locale.ROOT))
			.query(AccountStore::account)
			.optional();
	}

	/** Returns the holders' names of those accounts that exist. */
	public Map<AccountId, String> names(Collection<AccountId> ids) {
		var names = new HashMap<AccountId, String>();
		this.jdbc.sql("""
				select a.id, m.name from organisation_account a
				join organisation_staff_member m on m.id = a.staff_member_id where a.id = any(?::uuid[])""")
			.param(ids.stream().map(AccountId::value).toArray(UUID[]::new))
			.query((row) -> {
				names.put(new AccountId(row.getObject("id", UUID.class)), row.getString("name"));
			});
		return names;
	}

	/** Says whether there is any account at all. */
	public boolean isEmpty() {
		return this.jdbc.sql("select not exists (select 1 from organisation_account)").query(Boolean.class).single();
	}

	static Account account(ResultSet row, int number) throws SQLException {
		return new Account(new AccountId(row.getObject("id", UUID.class)), row.getString("login_name"),
				row.getObject("staff_member_id", UUID.class), row.getString("holder"),
				new BodyId(row.getObject("body_id", UUID.class)), row.getString("path"),
				AccountState.valueOf(row.getString("state")), row.getLong("version"));
	}

}
