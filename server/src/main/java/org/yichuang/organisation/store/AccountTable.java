package org.yichuang.organisation.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.AccountState;
import org.yichuang.organisation.NewAccount;

/** 账号表 — writes {@code organisation_staff_member} and {@code organisation_account}. */
@Component
public class AccountTable {

	private final JdbcClient jdbc;

	public AccountTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a person and the account. */
	public void add(AccountId id, NewAccount account, Instant at) {
		var person = UUID.randomUUID();
		this.jdbc.sql("insert into organisation_staff_member (id, body_id, name, mobile, post) values (?, ?, ?, ?, ?)")
			.params(person, account.body().value(), account.holder(), account.mobile(), account.post())
			.update();
		this.jdbc.sql("""
				insert into organisation_account (id, staff_member_id, body_id, login_name, opened_at)
				values (?, ?, ?, ?, ?)""")
			.params(id.value(), person, account.body().value(), account.loginName(), at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Puts an account into another state. */
	public void change(Account account, AccountState state, String reason) {
		BodyTable.changed(this.jdbc.sql("""
				update organisation_account set state = ?, state_reason = ?, version = version + 1
				where id = ? and version = ?""")
			.params(state.name(), reason, account.id().value(), account.version())
			.update());
	}

	/** Corrects the person behind an account. */
	public void correct(Account account, NewAccount holder) {
		this.jdbc.sql("""
				update organisation_staff_member set name = ?, mobile = ?, post = ?, version = version + 1
				where id = ?""")
			.params(holder.holder(), holder.mobile(), holder.post(), account.staffMember())
			.update();
		BodyTable
			.changed(this.jdbc.sql("update organisation_account set version = version + 1 where id = ? and version = ?")
				.params(account.id().value(), account.version())
				.update());
	}

}
