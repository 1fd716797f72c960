package org.yichuang.interaction.store;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.AccountId;
import org.yichuang.platform.Columns;

/** 看信 — when each account last looked at its letters. */
@Repository
public class LookStore {

	private final JdbcClient jdbc;

	LookStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Notes a look, unless there was one just now.
	 * @param before what counts as just now begins here
	 * @return whether it is a look of its own
	 */
	public boolean note(AccountId account, Instant now, Instant before) {
		return this.jdbc.sql("""
				insert into interaction_look (account, at) values (:account, :now)
				on conflict (account) do update set at = :now where interaction_look.at <= :before
				""")
			.param("account", account.value())
			.param("now", Columns.time(now))
			.param("before", Columns.time(before))
			.update() > 0;
	}

}
