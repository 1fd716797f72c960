package org.yichuang.citizens.store;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.platform.Columns;

/**
 * 常用网络表 — where a number or an address was proven, by one digest of both: who is kept out
 * by a stranger's guessing elsewhere still gets in from there.
 */
@Repository
public class NetworkTable {

	private final JdbcClient jdbc;

	NetworkTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Notes that somebody proved to be the holder there. */
	public void proven(byte[] digest, Instant at) {
		this.jdbc.sql("""
				insert into citizens_network (digest, proven_at) values (:digest, :at)
				on conflict (digest) do update set proven_at = excluded.proven_at""")
			.param("digest", digest)
			.param("at", Columns.time(at))
			.update();
	}

	/** Says whether somebody proved to be the holder there. */
	public boolean isProven(byte[] digest) {
		return this.jdbc.sql("select exists (select 1 from citizens_network where digest = :digest)")
			.param("digest", digest)
			.query(Boolean.class)
			.single();
	}

	/** Removes what is too old, some at a time; says how many. */
	public int forget(Instant provenBefore, int most) {
		return this.jdbc.sql("""
				delete from citizens_network where digest in (select digest from citizens_network
				where proven_at <= :before order by proven_at limit :most for update skip locked)""")
			.param("before", Columns.time(provenBefore))
			.param("most", most)
			.update();
	}

}
