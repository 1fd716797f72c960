package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.FileId;
import org.yichuang.platform.Columns;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.LetterAnnex;

/** 文书附件 — reads and writes what goes with letters. */
@Repository
public class LetterAnnexStore {

	private final JdbcClient jdbc;

	LetterAnnexStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns a letter's annexes, those that were replaced too, in their order. */
	public List<LetterAnnex> of(OfficialLetterId letter) {
		return this.jdbc.sql("""
				select id, letter_id, name, file_id, added_by, added_at, replaced_at, reason from requests_letter_annex
				where letter_id = ? order by id
				""").param(letter.value()).query(LetterAnnexStore::annex).list();
	}

	/** Returns those of a letter that are in force. */
	public List<LetterAnnex> inForce(OfficialLetterId letter) {
		return of(letter).stream().filter((annex) -> annex.replacedAt() == null).toList();
	}

	/** Adds one. */
	public void add(LetterAnnex annex) {
		this.jdbc.sql("""
				insert into requests_letter_annex (id, letter_id, name, file_id, added_by, added_at)
				values (:id, :letter, :name, :file, :by, :at)
				""")
			.param("id", annex.id())
			.param("letter", annex.letter().value())
			.param("name", annex.name())
			.param("file", annex.file().value())
			.param("by", Columns.bare(annex.addedBy()))
			.param("at", Columns.time(annex.addedAt()))
			.update();
	}

	/** Takes one out of force; it stays on record. */
	public void end(UUID id, @Nullable AccountId by, Instant at, String reason) {
		Columns.unlessChanged(this.jdbc.sql("""
				update requests_letter_annex set replaced_at = :at, replaced_by = :by, reason = :reason
				where id = :id and replaced_at is null
				""")
			.param("id", id)
			.param("by", Columns.bare(by))
			.param("at", Columns.time(at))
			.param("reason", reason)
			.update());
	}

	/** Returns the requests to whose letters, deliveries or remedies a file belongs. */
	public List<RequestId> requests(FileId file) {
		return this.jdbc.sql("""
				select l.request_id from requests_letter l join requests_letter_annex a on a.letter_id = l.id
				where a.file_id = :file
				union select l.request_id from requests_letter l join requests_letter_delivery d on d.letter_id = l.id
				where d.proof_id = :file
				union select r.request_id from requests_remedy r join requests_remedy_file f on f.remedy_id = r.id
				where f.file_id = :file
				""")
			.param("file", file.value())
			.query((row, index) -> new RequestId(Columns.id(row, "request_id")))
			.list();
	}

	private static LetterAnnex annex(ResultSet row, int index) throws SQLException {
		return new LetterAnnex(Columns.id(row, "id"), new OfficialLetterId(Columns.id(row, "letter_id")),
				row.getString("name"), new FileId(Columns.id(row, "file_id")), Columns.account(row, "added_by"),
				Columns.moment(row, "added_at"), Columns.instant(row, "replaced_at"), row.getString("reason"));
	}

}
