package org.yichuang.organisation.signin.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 初始化锁 — lets only one transaction at a time open the first administrators. */
@Component
public class SetUpLock {

	private static final long KEY = 0x7969_6368_7561_6e67L;

	private final JdbcClient jdbc;

	public SetUpLock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits for the lock and holds it until the transaction ends. */
	public void hold() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(KEY).query((row) -> {
		});
	}

}
