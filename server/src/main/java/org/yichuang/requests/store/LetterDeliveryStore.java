package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.FileId;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.LetterDelivery;

/** 文书送达 — reads and writes how letters reached people; who took them sealed. */
@Repository
public class LetterDeliveryStore {

	private final JdbcClient jdbc;

	private final TextSeal seal;

	LetterDeliveryStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Returns a letter's deliveries, oldest first. */
	public List<LetterDelivery> of(OfficialLetterId letter) {
		return this.jdbc.sql("""
				select id, letter_id, way, wanted, sent_on, tracking_number, received_on, receiver, note, proof_id,
					version
				from requests_letter_delivery where letter_id = ? order by id
				""").param(letter.value()).query(this::delivery).list();
	}

	/** Adds one. */
	public void add(LetterDelivery delivery, @Nullable AccountId by, Instant at) {
		written("""
				insert into requests_letter_delivery (id, letter_id, way, wanted, sent_on, tracking_number, received_on,
					receiver, note, proof_id, recorded_by, recorded_at)
				values (:id, :letter, :way, :wanted, :sent, :tracking, :received, :receiver, :note, :proof, :by, :at)
				""", delivery).param("way", delivery.way().name())
			.param("letter", delivery.letter().value())
			.param("wanted", delivery.wanted())
			.param("sent", delivery.sentOn())
			.param("tracking", delivery.trackingNumber())
			.param("note", delivery.note())
			.param("by", Columns.bare(by))
			.param("at", Columns.time(at))
			.update();
	}

	/**
	 * Writes what became known of its receipt.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(LetterDelivery delivery) {
		Columns.unlessChanged(written("""
				update requests_letter_delivery set received_on = :received, receiver = :receiver, proof_id = :proof,
					version = version + 1
				where id = :id and version = :version
				""", delivery).param("version", delivery.version()).update());
	}

	/** Forgets who took a request's letters. */
	public void anonymise(RequestId request) {
		this.jdbc.sql("""
				update requests_letter_delivery set receiver = '', note = '', version = version + 1
				where letter_id in (select id from requests_letter where request_id = ?)
				""").param(request.value()).update();
	}

	private JdbcClient.StatementSpec written(String sql, LetterDelivery delivery) {
		var proof = delivery.proof();
		return this.jdbc.sql(sql)
			.param("id", delivery.id())
			.param("received", delivery.receivedOn())
			.param("receiver", this.seal.seal(delivery.letter(), delivery.receiver()))
			.param("proof", (proof != null) ? proof.value() : null);
	}

	private LetterDelivery delivery(ResultSet row, int index) throws SQLException {
		var letter = new OfficialLetterId(Columns.id(row, "letter_id"));
		UUID proof = Columns.idOrNull(row, "proof_id");
		return new LetterDelivery(Columns.id(row, "id"), letter, LetterDelivery.Way.valueOf(row.getString("way")),
				row.getString("wanted"), row.getObject("sent_on", LocalDate.class), row.getString("tracking_number"),
				row.getObject("received_on", LocalDate.class), this.seal.open(letter, row.getString("receiver")),
				row.getString("note"), (proof != null) ? new FileId(proof) : null, row.getLong("version"));
	}

}
