package org.yichuang.citizens.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.citizens.CitizenId;
import org.yichuang.intake.SubmissionId;
import org.yichuang.platform.Columns;

/** 我的办件表 — which submissions belong to which account. */
@Repository
public class MatterTable {

	private static final UUID NEWEST = new UUID(-1L, -1L);

	private final JdbcClient jdbc;

	MatterTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a submission; false if it is there already. */
	public boolean add(CitizenId citizen, SubmissionId submission, Instant at) {
		return this.jdbc.sql("""
				insert into citizens_matter (account_id, submission_id, gathered_at)
				values (:account, :submission, :at) on conflict do nothing""")
			.param("account", citizen.value())
			.param("submission", submission.value())
			.param("at", Columns.time(at))
			.update() == 1;
	}

	/**
	 * Returns an account's submissions, the newest first.
	 * @param after only older ones than this, null for the newest
	 */
	public List<Row> of(CitizenId citizen, @Nullable SubmissionId after, int most) {
		return this.jdbc.sql("""
				select submission_id, gathered_at from citizens_matter
				where account_id = :account and submission_id < :after order by submission_id desc limit :most""")
			.param("account", citizen.value())
			.param("after", (after != null) ? after.value() : NEWEST)
			.param("most", most)
			.query((row, number) -> new Row(new SubmissionId(Columns.id(row, "submission_id")),
					Columns.moment(row, "gathered_at")))
			.list();
	}

	/** Says whether a submission belongs to an account. */
	public boolean holds(CitizenId citizen, SubmissionId submission) {
		return this.jdbc
			.sql("select exists (select 1 from citizens_matter where account_id = :account and submission_id = :id)")
			.param("account", citizen.value())
			.param("id", submission.value())
			.query(Boolean.class)
			.single();
	}

	/** Returns when a submission came to an account, if it did. */
	public Optional<Instant> gatheredAt(CitizenId citizen, SubmissionId submission) {
		return this.jdbc
			.sql("select gathered_at from citizens_matter where account_id = :account and submission_id = :id")
			.param("account", citizen.value())
			.param("id", submission.value())
			.query((row, number) -> Columns.moment(row, "gathered_at"))
			.optional();
	}

	/** Returns how many submissions an account has. */
	public int count(CitizenId citizen) {
		return this.jdbc.sql("select count(*) from citizens_matter where account_id = :account")
			.param("account", citizen.value())
			.query(Integer.class)
			.single();
	}

	/** Takes a submission out of an account; false if it was not in it. */
	public boolean remove(CitizenId citizen, SubmissionId submission) {
		return this.jdbc.sql("delete from citizens_matter where account_id = :account and submission_id = :id")
			.param("account", citizen.value())
			.param("id", submission.value())
			.update() == 1;
	}

	/** Takes a submission out of all accounts. */
	public void removeFromAll(SubmissionId submission) {
		this.jdbc.sql("delete from citizens_matter where submission_id = :id").param("id", submission.value()).update();
	}

	/** Gives all submissions of an account to another as well. */
	public void copy(CitizenId from, CitizenId to) {
		this.jdbc.sql("""
				insert into citizens_matter (account_id, submission_id, gathered_at)
				select :to, submission_id, gathered_at from citizens_matter where account_id = :from
				on conflict do nothing""").param("to", to.value()).param("from", from.value()).update();
	}

	/**
	 * 一行.
	 *
	 * @param submission which
	 * @param gatheredAt when it came to the account
	 */
	public record Row(SubmissionId submission, Instant gatheredAt) {
	}

}
