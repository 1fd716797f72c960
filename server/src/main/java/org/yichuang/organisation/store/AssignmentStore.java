package org.yichuang.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.model.Assignment;
import org.yichuang.organisation.model.Duty;

/** 角色分配表 — {@code organisation_assignment}. */
@Component
public class AssignmentStore {

	private static final String SELECT = """
			select s.id, s.account_id, s.role_code, r.name, r.duty, s.scope_kind, s.scope_id,
				b.name as body_name, s.from_date, s.until_date
			from organisation_assignment s
			join organisation_role r on r.code = s.role_code
			left join organisation_body b on s.scope_kind = 'BODY_TREE' and b.id = s.scope_id
			""";

	private static final long SECURITY_LOCK = 0x59_43_02;

	private final JdbcClient jdbc;

	public AssignmentStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns all assignments of an account, past and coming ones too. */
	public List<Assignment> of(AccountId account) {
		return this.jdbc.sql(SELECT + "where s.account_id = ? order by r.position, s.from_date, s.id")
			.param(account.value())
			.query(AssignmentStore::assignment)
			.list();
	}

	/** Returns an assignment. */
	public Optional<Assignment> find(UUID id) {
		return this.jdbc.sql(SELECT + "where s.id = ?").param(id).query(AssignmentStore::assignment).optional();
	}

	/**
	 * Keeps others from giving roles to the same account until the transaction ends, so
	 * that two requests cannot each add half of what does not go together.
	 */
	public void lock(AccountId account) {
		this.jdbc.sql("select 1 from organisation_account where id = ? for update")
			.param(account.value())
			.query((row) -> {
			});
	}

	/** Adds an assignment. */
	public void add(Assignment assignment, Instant at) {
		this.jdbc.sql("""
				insert into organisation_assignment
					(id, account_id, role_code, scope_kind, scope_id, from_date, until_date, granted_at)
				values (:id, :account, :role, :kind, :scope, :from, :until, :at)""")
			.param("id", assignment.id())
			.param("account", assignment.account().value())
			.param("role", assignment.role())
			.param("kind", assignment.over().kind().name())
			.param("scope", assignment.over().id(), java.sql.Types.OTHER)
			.param("from", assignment.from())
			.param("until", assignment.until(), java.sql.Types.DATE)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Takes an assignment away. */
	public void remove(UUID id) {
		this.jdbc.sql("delete from organisation_assignment where id = ?").param(id).update();
	}

	/**
	 * Keeps others from taking security administrators away until the transaction ends,
	 * so that two of them cannot take each other away.
	 */
	public void lockSecurityAdministrators() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(SECURITY_LOCK).query((row) -> {
		});
	}

	/**
	 * Counts the other open accounts that administer security for the whole group on a
	 * day.
	 */
	public long otherSecurityAdministrators(AccountId than, LocalDate day) {
		return this.jdbc.sql("""
				select count(distinct a.id) from organisation_assignment s
				join organisation_role r on r.code = s.role_code and r.duty = 'SECURITY'
				join organisation_account a on a.id = s.account_id and a.state = 'OPEN'
				where s.scope_kind = 'WHOLE_GROUP' and a.id <> :account
					and s.from_date <= :day and (s.until_date is null or s.until_date >= :day)""")
			.param("account", than.value())
			.param("day", day)
			.query(Long.class)
			.single();
	}

	private static Assignment assignment(ResultSet row, int number) throws SQLException {
		var over = new RoleScope(RoleScope.Kind.valueOf(row.getString("scope_kind")),
				row.getObject("scope_id", UUID.class));
		return new Assignment(row.getObject("id", UUID.class), new AccountId(row.getObject("account_id", UUID.class)),
				row.getString("role_code"), row.getString("name"), Duty.valueOf(row.getString("duty")), over,
				row.getString("body_name"), row.getObject("from_date", LocalDate.class),
				row.getObject("until_date", LocalDate.class));
	}

}
