package org.yichuang.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.model.ReceiptNumber;
import org.yichuang.intake.store.SubmissionRow.Addressee;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 收件表 — what was sent. A submission, its files and its delivery are one statement. */
@Repository
public class SubmissionTable {

	private static final String ADD = """
			with taken as (
				insert into intake_submission (id, number, kind, subject, site_id, form_id, form_version, origin,
					received_at, idempotency_key, content_digest, code_digest, key_id, wrapped_key, sealed)
				values (?, ? || lpad(nextval('intake_number')::text, 8, '0'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (idempotency_key) do nothing returning id, number, kind, received_at),
			queued as (
				insert into intake_delivery (submission_id, kind, next_at) select id, kind, received_at from taken),
			attached as (
				insert into intake_attachment (file_id, submission_id)
				select f::uuid, id from taken, unnest(?::text[]) as f on conflict do nothing)
			select number from taken
			""";

	/** The same for many: one column of the submissions an array. */
	private static final String ADD_ALL = """
			with sent as (
				select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::int[], ?::text[],
					?::bigint[], ?::text[], ?::bytea[], ?::bytea[], ?::int[], ?::bytea[], ?::bytea[])
					as s (id, day, kind, subject, site_id, form_id, form_version, origin, micros, idempotency_key,
						content_digest, code_digest, key_id, wrapped_key, sealed)),
			taken as (
				insert into intake_submission (id, number, kind, subject, site_id, form_id, form_version, origin,
					received_at, idempotency_key, content_digest, code_digest, key_id, wrapped_key, sealed)
				select id, day || lpad(nextval('intake_number')::text, 8, '0'), kind, subject, site_id, form_id,
					form_version, origin, timestamptz 'epoch' + micros * interval '1 microsecond', idempotency_key,
					content_digest, code_digest, key_id, wrapped_key, sealed from sent
				on conflict (idempotency_key) do nothing returning id, number, kind, received_at),
			queued as (
				insert into intake_delivery (submission_id, kind, next_at) select id, kind, received_at from taken),
			attached as (
				insert into intake_attachment (file_id, submission_id)
				select f.file_id, f.id from unnest(?::uuid[], ?::uuid[]) as f (file_id, id) join taken using (id)
				on conflict do nothing)
			select id, number from taken
			""";

	private static final String COLUMNS = "select id, number, kind, subject, site_id, form_id, form_version, origin, "
			+ "received_at, key_id, wrapped_key, sealed, anonymised_at from intake_submission ";

	private final JdbcClient jdbc;

	SubmissionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes a submission, in one round trip.
	 * @return its number, or nothing if the idempotency key was used before
	 */
	public Optional<ReceiptNumber> add(NewRow row) {
		var sent = row.submission();
		var files = row.files().stream().map(FileId::toString).toArray(String[]::new);
		return this.jdbc.sql(ADD)
			.params(row.id().value(), ReceiptNumber.day(row.at()), sent.kind(), sent.subject(), sent.site().value(),
					sent.form().form().value(), sent.form().number(), sent.origin().name(), Timestamp.from(row.at()),
					sent.idempotencyKey(), row.contentDigest(), row.codeDigest(), row.box().keyId(),
					row.box().wrappedKey(), row.box().sealed())
			.param(files)
			.query(String.class)
			.optional()
			.map(ReceiptNumber::new);
	}

	/**
	 * Writes many submissions, in one round trip: all of them or none.
	 * @return their numbers, without those whose idempotency key was used before
	 */
	public Map<SubmissionId, ReceiptNumber> addAll(List<NewRow> rows) {
		var numbers = new HashMap<SubmissionId, ReceiptNumber>();
		this.jdbc.sql(ADD_ALL).params(NewColumns.of(rows)).query((row) -> {
			numbers.put(new SubmissionId(row.getObject("id", UUID.class)), new ReceiptNumber(row.getString("number")));
		});
		return numbers;
	}

	/** Returns what was accepted under an idempotency key. */
	public Optional<Earlier> earlier(String idempotencyKey) {
		return this.jdbc
			.sql("select id, number, key_id, content_digest from intake_submission where idempotency_key = ?")
			.param(idempotencyKey)
			.query((row, number) -> new Earlier(new SubmissionId(row.getObject("id", UUID.class)),
					new ReceiptNumber(row.getString("number")), row.getInt("key_id"), row.getBytes("content_digest")))
			.optional();
	}

	/** Returns a submission. */
	public Optional<SubmissionRow> find(SubmissionId id) {
		return this.jdbc.sql(COLUMNS + "where id = ?").param(id.value()).query(SubmissionTable::row).optional();
	}

	/** Returns those submissions that exist. */
	public List<SubmissionRow> all(Collection<SubmissionId> ids) {
		return this.jdbc.sql(COLUMNS + "where id = any(?::uuid[])")
			.param(Columns.ids(ids))
			.query(SubmissionTable::row)
			.list();
	}

	/** Returns a submission, held until the transaction ends. */
	public Optional<SubmissionRow> hold(SubmissionId id) {
		return this.jdbc.sql(COLUMNS + "where id = ? for update")
			.param(id.value())
			.query(SubmissionTable::row)
			.optional();
	}

	/** Returns the submission with a number. */
	public Optional<SubmissionRow> numbered(ReceiptNumber number) {
		return this.jdbc.sql(COLUMNS + "where number = ?")
			.param(number.digits())
			.query(SubmissionTable::row)
			.optional();
	}

	/** Returns the digest of a submission's code and the key it was made with. */
	public Optional<CodeDigest> codeOf(ReceiptNumber number) {
		return this.jdbc.sql("select id, key_id, code_digest from intake_submission where number = ?")
			.param(number.digits())
			.query((row, at) -> new CodeDigest(new SubmissionId(row.getObject("id", UUID.class)), row.getInt("key_id"),
					row.getBytes("code_digest")))
			.optional();
	}

	/** Returns the files that belong to a submission. */
	public List<FileId> filesOf(SubmissionId id) {
		return this.jdbc.sql("select file_id from intake_attachment where submission_id = ?")
			.param(id.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(FileId::new)
			.toList();
	}

	/** Adds files to a submission that came later. */
	public void attach(SubmissionId id, Collection<FileId> files) {
		this.jdbc
			.sql("insert into intake_attachment (file_id, submission_id) select f, ? from unnest(?::uuid[]) as f "
					+ "on conflict do nothing")
			.params(id.value(), Columns.ids(files))
			.update();
	}

	/** Returns the submissions that a file belongs to. */
	public List<SubmissionId> ownersOf(FileId file) {
		return this.jdbc.sql("select submission_id from intake_attachment where file_id = ?")
			.param(file.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(SubmissionId::new)
			.toList();
	}

	/**
	 * Returns submissions to a site, newest first.
	 * @param kind only of this kind, empty for all
	 * @param after only older ones than this, null for the newest
	 */
	public List<SubmissionRow> ofSite(SiteId site, String kind, @Nullable SubmissionId after, int size) {
		var newest = new UUID(-1L, -1L);
		return this.jdbc
			.sql(COLUMNS + "where site_id = ? and id < ? " + (kind.isEmpty() ? "" : "and kind = ? ")
					+ "order by id desc limit ?")
			.params(kind.isEmpty() ? List.of(site.value(), (after != null) ? after.value() : newest, size)
					: List.of(site.value(), (after != null) ? after.value() : newest, kind, size))
			.query(SubmissionTable::row)
			.list();
	}

	/** Writes the answers that are left when personal fields are emptied. */
	public void anonymise(SubmissionId id, SealedAnswers.Box box, byte[] contentDigest, Instant at) {
		this.jdbc
			.sql("update intake_submission set wrapped_key = ?, sealed = ?, content_digest = ?, anonymised_at = ? "
					+ "where id = ?")
			.params(box.wrappedKey(), box.sealed(), contentDigest, Timestamp.from(at), id.value())
			.update();
		this.jdbc.sql("delete from intake_attachment where submission_id = ?").param(id.value()).update();
	}

	private static SubmissionRow row(ResultSet row, int number) throws SQLException {
		return new SubmissionRow(new SubmissionId(row.getObject("id", UUID.class)),
				new ReceiptNumber(row.getString("number")),
				new Addressee(row.getString("kind"), row.getString("subject"),
						new SiteId(row.getObject("site_id", UUID.class))),
				new FormVersion(new FormId(row.getObject("form_id", UUID.class)), row.getInt("form_version")),
				Origin.valueOf(row.getString("origin")), row.getTimestamp("received_at").toInstant(),
				new SealedAnswers.Box(row.getInt("key_id"), row.getBytes("wrapped_key"), row.getBytes("sealed")),
				row.getTimestamp("anonymised_at") != null);
	}

	/**
	 * What was accepted before.
	 *
	 * @param id identifies it
	 * @param number its number
	 * @param keyId the key that its code and digest were made with
	 * @param contentDigest digest of what was sent
	 */
	public record Earlier(SubmissionId id, ReceiptNumber number, int keyId, byte[] contentDigest) {
	}

	/**
	 * What a code is compared with.
	 *
	 * @param id the submission
	 * @param keyId the key that the digest was made with
	 * @param digest keyed digest
	 */
	public record CodeDigest(SubmissionId id, int keyId, byte[] digest) {
	}

}
