package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.NotFound;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.Consultation;

/** 征求意见 — who was asked about requests; who they are and what they say is sealed. */
@Repository
public class ConsultationStore {

	private static final String COLUMNS = """
			select id, request_id, kind, name, contact, question, sent_on, reached_on, due_on, closed_on, opinion, answered_on, note,
				told_at, version
			from requests_consultation
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	ConsultationStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Returns those of a request, oldest first. */
	public List<Consultation> of(RequestId request) {
		return this.jdbc.sql(COLUMNS + "where request_id = ? order by id")
			.param(request.value())
			.query(this::consultation)
			.list();
	}

	/**
	 * @throws NotFound if the request has none with that id
	 */
	public Consultation get(RequestId request, UUID id) {
		return this.jdbc.sql(COLUMNS + "where request_id = ? and id = ?")
			.params(request.value(), id)
			.query(this::consultation)
			.optional()
			.orElseThrow(() -> new NotFound("consultation " + id));
	}

	/** Returns those whose limit is over and of which nobody was told yet. */
	public List<Consultation> over(LocalDate today, int most) {
		return this.jdbc
			.sql(COLUMNS + "where closed_on is null and told_at is null and due_on < ? order by due_on, id limit ?")
			.params(today, most)
			.query(this::consultation)
			.list();
	}

	/** Adds one. */
	public void add(Consultation one) {
		this.jdbc
			.sql("""
					insert into requests_consultation (id, request_id, kind, sent_on, name, contact, question, reached_on,
						due_on, closed_on, opinion, answered_on, note)
					values (:id, :request, :kind, :sent, :name, :contact, :question, :reached, :due, :closed, :opinion, :answered,
						:note)
					""")
			.param("request", one.request().value())
			.param("kind", one.kind().name())
			.param("sent", one.sentOn())
			.params(changing(one))
			.update();
	}

	/**
	 * Writes one.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(Consultation one) {
		Columns.unlessChanged(this.jdbc.sql("""
				update requests_consultation set name = :name, contact = :contact, question = :question,
					reached_on = :reached, due_on = :due,
					closed_on = :closed, opinion = :opinion, answered_on = :answered, note = :note,
					version = version + 1
				where id = :id and version = :version
				""").params(changing(one)).param("version", one.version()).update());
	}

	/** Notes that those in charge were told. */
	public void told(UUID id, Instant at) {
		this.jdbc.sql("update requests_consultation set told_at = ? where id = ?")
			.params(Columns.time(at), id)
			.update();
	}

	private Map<String, @Nullable Object> changing(Consultation one) {
		var params = new LinkedHashMap<String, @Nullable Object>();
		var answer = one.answer();
		params.put("id", one.id());
		params.put("name", this.seal.seal(one.request(), one.party().name()));
		params.put("contact", this.seal.seal(one.request(), one.party().contact()));
		params.put("question", this.seal.seal(one.request(), one.question()));
		params.put("reached", one.reachedOn());
		params.put("due", one.dueOn());
		params.put("closed", one.closedOn());
		params.put("opinion", (answer != null) ? answer.opinion().name() : null);
		params.put("answered", (answer != null) ? answer.on() : null);
		params.put("note", (answer != null) ? this.seal.seal(one.request(), answer.note()) : "");
		return params;
	}

	private Consultation consultation(ResultSet row, int index) throws SQLException {
		var request = new RequestId(Columns.id(row, "request_id"));
		var party = new Consultation.Party(this.seal.open(request, row.getString("name")),
				this.seal.open(request, row.getString("contact")));
		var opinion = row.getString("opinion");
		var answer = (opinion == null) ? null : new Consultation.Answer(Consultation.Opinion.valueOf(opinion),
				row.getObject("answered_on", LocalDate.class), this.seal.open(request, row.getString("note")));
		return new Consultation(Columns.id(row, "id"), request, Consultation.Kind.valueOf(row.getString("kind")), party,
				this.seal.open(request, row.getString("question")), row.getObject("sent_on", LocalDate.class),
				row.getObject("reached_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
				row.getObject("closed_on", LocalDate.class), answer, Columns.instant(row, "told_at"),
				row.getLong("version"));
	}

}
