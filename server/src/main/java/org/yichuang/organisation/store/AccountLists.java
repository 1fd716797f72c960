package org.yichuang.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.model.AccountFilter;
import org.yichuang.organisation.model.AccountLine;

/** 账号列表 — what the console reads of accounts. */
@Component
public class AccountLists {

	private static final String LINE = "select " + AccountStore.COLUMNS + """
			, b.name as body_name, m.mobile, m.post,
			array(select distinct r.name from organisation_assignment s join organisation_role r on r.code = s.role_code
				where s.account_id = a.id and (s.until_date is null or s.until_date >= :day)) as roles""" + " "
			+ AccountStore.FROM;

	private final JdbcClient jdbc;

	public AccountLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns one more line than the filter asks for, where there are so many. */
	public List<AccountLine> lines(AccountFilter filter, AccountFilter.Sight sight, LocalDate day) {
		return statement(filter, sight, day).query(AccountLists::line).list();
	}

	/** Returns one account as lists show it. */
	public Optional<AccountLine> find(AccountId id, LocalDate day) {
		return this.jdbc.sql(LINE + "where a.id = :id")
			.param("id", id.value())
			.param("day", day)
			.query(AccountLists::line)
			.optional();
	}

	private JdbcClient.StatementSpec statement(AccountFilter filter, AccountFilter.Sight sight, LocalDate day) {
		return this.jdbc
			.sql(LINE
					+ """
							where a.login_name > :after
								and exists (select 1 from unnest(:paths::text[]) p where starts_with(b.path, p))
								and (:words = '' or starts_with(a.login_name, lower(:words)) or position(:words in m.name) > 0)
								and (:state = '' or a.state = :state)
								and (:body::uuid is null
									or starts_with(b.path, (select t.path from organisation_body t where t.id = :body::uuid)))
								and (:role = '' or exists (select 1 from organisation_assignment s
									where s.account_id = a.id and s.role_code = :role and (s.until_date is null or s.until_date >= :day)))
							order by a.login_name limit :most""")
			.param("most", filter.size() + 1)
			.param("after", text(filter.after()))
			.param("paths", sight.paths().toArray(new String[0]))
			.param("words", text(filter.words()).strip())
			.param("state", text(filter.state()))
			.param("body", text(filter.body()), java.sql.Types.OTHER)
			.param("role", text(filter.role()))
			.param("day", day);
	}

	private static @Nullable String text(@Nullable UUID value) {
		return (value != null) ? value.toString() : null;
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	private static AccountLine line(ResultSet row, int number) throws SQLException {
		return new AccountLine(AccountStore.account(row, number), row.getString("body_name"),
				AccountLine.masked(row.getString("mobile")), row.getString("post"),
				List.of((String[]) row.getArray("roles").getArray()));
	}

}
