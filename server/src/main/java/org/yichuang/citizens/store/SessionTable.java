package org.yichuang.citizens.store;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.citizens.CitizenId;
import org.yichuang.platform.Columns;

/** 会话表 — who is signed in, by the digest of their cookie. */
@Repository
public class SessionTable {

	private final JdbcClient jdbc;

	SessionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a session. */
	public void add(byte[] digest, CitizenId citizen, Instant at) {
		this.jdbc.sql("""
				insert into citizens_session (digest, account_id, opened_at, used_at)
				values (:digest, :account, :at, :at)""")
			.param("digest", digest)
			.param("account", citizen.value())
			.param("at", Columns.time(at))
			.update();
	}

	/** Returns a session that has not ended. */
	public Optional<Row> find(byte[] digest, Instant openedAfter, Instant usedAfter) {
		return this.jdbc.sql("""
				select account_id, used_at from citizens_session
				where digest = :digest and opened_at > :opened and used_at > :used""")
			.param("digest", digest)
			.param("opened", Columns.time(openedAfter))
			.param("used", Columns.time(usedAfter))
			.query((row, number) -> new Row(new CitizenId(Columns.id(row, "account_id")),
					Columns.moment(row, "used_at")))
			.optional();
	}

	/** Notes that a session is used. */
	public void used(byte[] digest, Instant at) {
		this.jdbc.sql("update citizens_session set used_at = :at where digest = :digest")
			.param("at", Columns.time(at))
			.param("digest", digest)
			.update();
	}

	/** Ends a session. */
	public void remove(byte[] digest) {
		this.jdbc.sql("delete from citizens_session where digest = :digest").param("digest", digest).update();
	}

	/** Ends all sessions of an account. */
	public void removeAll(CitizenId citizen) {
		this.jdbc.sql("delete from citizens_session where account_id = :account")
			.param("account", citizen.value())
			.update();
	}

	/** Ends all sessions of an account but one. */
	public void removeOthers(CitizenId citizen, byte[] kept) {
		this.jdbc.sql("delete from citizens_session where account_id = :account and digest <> :kept")
			.param("account", citizen.value())
			.param("kept", kept)
			.update();
	}

	/** Removes sessions that have ended, some at a time; says how many. */
	public int forget(Instant openedBefore, Instant usedBefore, int most) {
		return this.jdbc.sql("""
				delete from citizens_session where digest in (select digest from citizens_session
				where used_at <= :used or opened_at <= :opened order by used_at limit :most for update skip locked)""")
			.param("used", Columns.time(usedBefore))
			.param("opened", Columns.time(openedBefore))
			.param("most", most)
			.update();
	}

	/**
	 * 会话.
	 *
	 * @param citizen whose
	 * @param usedAt when it was last used, to the minute
	 */
	public record Row(CitizenId citizen, Instant usedAt) {
	}

}
