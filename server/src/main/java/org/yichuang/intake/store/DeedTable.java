package org.yichuang.intake.store;

import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.intake.SubmissionId;

/** 申请人操作表 — what senders did about their matters. */
@Repository
public class DeedTable {

	private final JdbcClient jdbc;

	DeedTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Notes a deed, in the caller's transaction.
	 * @return false if it was done before
	 */
	public boolean add(String key, SubmissionId submission, String act, Instant at) {
		return this.jdbc
			.sql("insert into intake_deed (key, submission_id, act, done_at) values (?, ?, ?, ?) "
					+ "on conflict (key) do nothing")
			.params(key, submission.value(), act, Timestamp.from(at))
			.update() == 1;
	}

}
