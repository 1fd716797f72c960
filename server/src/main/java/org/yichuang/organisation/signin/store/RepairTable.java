package org.yichuang.organisation.signin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.CredentialPart;
import org.yichuang.organisation.signin.model.Repair;

/** 重置申请表 — {@code organisation_repair}: at most one row an account and part. */
@Component
public class RepairTable {

	private final JdbcClient jdbc;

	public RepairTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds what is asked for, in place of what was asked before a moment.
	 * @return whether it was added; false if the same is waiting
	 */
	public boolean add(Repair wanted, Instant oldest) {
		return this.jdbc.sql("""
				insert into organisation_repair (account_id, part, asked_by, asked_at, reason)
				values (:account, :part, :by, :at, :reason)
				on conflict (account_id, part) do update set asked_by = excluded.asked_by,
					asked_at = excluded.asked_at, reason = excluded.reason
				where organisation_repair.asked_at < :oldest""")
			.param("account", wanted.account().value())
			.param("part", wanted.part().name())
			.param("by", wanted.askedBy().value())
			.param("at", CredentialTable.utc(wanted.askedAt()))
			.param("reason", wanted.reason())
			.param("oldest", CredentialTable.utc(oldest))
			.update() == 1;
	}

	/** Returns what waits for an account since a moment. */
	public List<Repair> of(AccountId account, Instant oldest) {
		return this.jdbc.sql("""
				select account_id, part, asked_by, asked_at, reason from organisation_repair
				where account_id = ? and asked_at >= ? order by part""")
			.params(account.value(), CredentialTable.utc(oldest))
			.query(RepairTable::repair)
			.list();
	}

	/** Takes away what waits; false if somebody else did before. */
	public boolean remove(Repair repair) {
		return this.jdbc.sql("delete from organisation_repair where account_id = ? and part = ? and asked_by = ?")
			.params(repair.account().value(), repair.part().name(), repair.askedBy().value())
			.update() == 1;
	}

	private static Repair repair(ResultSet row, int number) throws SQLException {
		return new Repair(new AccountId(row.getObject("account_id", UUID.class)),
				CredentialPart.valueOf(row.getString("part")), new AccountId(row.getObject("asked_by", UUID.class)),
				CredentialTable.instant(row, "asked_at"), row.getString("reason"));
	}

}
