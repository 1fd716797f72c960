package org.yichuang.organisation.signin.store;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;

/** 恢复码表 — {@code organisation_recovery_code}. */
@Component
public class RecoveryCodeTable {

	private final JdbcClient jdbc;

	public RecoveryCodeTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Puts new codes, known by their digests, in the place of all earlier ones. */
	public void replace(AccountId account, List<String> digests) {
		this.jdbc.sql("delete from organisation_recovery_code where account_id = ?").param(account.value()).update();
		digests.forEach(
				(digest) -> this.jdbc.sql("insert into organisation_recovery_code (account_id, digest) values (?, ?)")
					.params(account.value(), digest)
					.update());
	}

	/** Uses up a code; false if there is none such or it was used already. */
	public boolean use(AccountId account, String digest, Instant now) {
		return this.jdbc.sql("""
				update organisation_recovery_code set used_at = ?
				where account_id = ? and digest = ? and used_at is null""")
			.params(CredentialTable.utc(now), account.value(), digest)
			.update() == 1;
	}

	/** Returns how many codes are left. */
	public int left(AccountId account) {
		return this.jdbc.sql("select count(*) from organisation_recovery_code where account_id = ? and used_at is null")
			.param(account.value())
			.query(Integer.class)
			.single();
	}

}
