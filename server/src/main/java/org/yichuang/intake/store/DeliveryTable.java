package org.yichuang.intake.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.intake.SubmissionId;

/** 分发队列 — submissions that their rooms have not taken over yet. */
@Repository
public class DeliveryTable {

	private final JdbcClient jdbc;

	DeliveryTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Claims the next ones that are due, until the caller's transaction ends. */
	public List<Due> claim(Instant now, int most) {
		return this.jdbc
			.sql("select submission_id, attempts from intake_delivery where next_at <= ? order by next_at limit ? "
					+ "for update skip locked")
			.params(Timestamp.from(now), most)
			.query((row, number) -> new Due(new SubmissionId(row.getObject("submission_id", UUID.class)),
					row.getInt("attempts")))
			.list();
	}

	/** Notes that a room has taken it over, in the caller's transaction. */
	public void done(SubmissionId id) {
		this.jdbc.sql("delete from intake_delivery where submission_id = ?").param(id.value()).update();
	}

	/** Puts one off after a failure. */
	public void putOff(SubmissionId id, Instant until, String trouble) {
		this.jdbc
			.sql("update intake_delivery set attempts = attempts + 1, next_at = ?, trouble = ? where submission_id = ?")
			.params(Timestamp.from(until), trouble, id.value())
			.update();
	}

	/** Returns how many wait. */
	public long waiting() {
		return this.jdbc.sql("select count(*) from intake_delivery").query(Long.class).single();
	}

	/** Returns how many of those to a subject wait. */
	public long waiting(String kind, String subject) {
		return this.jdbc.sql("""
				select count(*) from intake_delivery d join intake_submission s on s.id = d.submission_id
				where d.kind = ? and s.subject = ?
				""").params(kind, subject).query(Long.class).single();
	}

	/**
	 * One that is due.
	 *
	 * @param id the submission
	 * @param attempts how often it was tried in vain
	 */
	public record Due(SubmissionId id, int attempts) {
	}

}
