package org.yichuang.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.RoleScope;

import org.jspecify.annotations.Nullable;

/** 授权 — what {@code organisation_assignment} gives on a day. */
@Component
public class GrantStore {

	private static final String ON_DAY = " s.from_date <= :day and (s.until_date is null or s.until_date >= :day) ";

	private final JdbcClient jdbc;

	public GrantStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns what an account holds on a day; a scope whose body is gone gives nothing.
	 */
	public List<Grant> of(AccountId account, LocalDate day) {
		return this.jdbc.sql("""
				select s.role_code, r.permissions, s.scope_kind, s.scope_id, b.path from organisation_assignment s
				join organisation_role r on r.code = s.role_code
				left join organisation_body b on s.scope_kind = 'BODY_TREE' and b.id = s.scope_id
				where s.account_id = :account and (s.scope_kind <> 'BODY_TREE' or b.id is not null) and""" + ON_DAY)
			.param("account", account.value())
			.param("day", day)
			.query(GrantStore::grant)
			.list();
	}

	/** Returns the open accounts that hold a permission in a place on a day. */
	public List<AccountId> whoMay(String permission, Place place, LocalDate day) {
		return this.jdbc.sql("""
				select distinct a.id from organisation_role r
				join organisation_assignment s on s.role_code = r.code
				join organisation_account a on a.id = s.account_id and a.state = 'OPEN'
				left join organisation_body b on s.scope_kind = 'BODY_TREE' and b.id = s.scope_id
				where r.permissions @> array[:permission]::text[] and (s.scope_kind = 'WHOLE_GROUP'
					or (s.scope_kind = 'BODY_TREE' and starts_with(:path, b.path))
					or (s.scope_kind = 'SITE' and s.scope_id = :site)
					or (s.scope_kind = 'CHANNEL' and s.scope_id = :channel)) and""" + ON_DAY + "order by a.id")
			.param("permission", permission)
			.param("path", place.bodyPath())
			.param("site", value(place.site()), java.sql.Types.OTHER)
			.param("channel", value(place.channel()), java.sql.Types.OTHER)
			.param("day", day)
			.query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
			.list();
	}

	private static @Nullable UUID value(@Nullable Id id) {
		return (id != null) ? id.value() : null;
	}

	private static Grant grant(ResultSet row, int number) throws SQLException {
		return new Grant(row.getString("role_code"), new HashSet<>(RoleStore.texts(row.getArray("permissions"))),
				scope(row));
	}

	private static Scope scope(ResultSet row) throws SQLException {
		var id = row.getObject("scope_id", UUID.class);
		return switch (RoleScope.Kind.valueOf(row.getString("scope_kind"))) {
			case WHOLE_GROUP -> new Scope.WholeGroup();
			case BODY_TREE -> new Scope.BodyTree(row.getString("path"));
			case SITE -> new Scope.OneSite(new SiteId(id));
			case CHANNEL -> new Scope.OneChannel(new ChannelId(id));
		};
	}

}
