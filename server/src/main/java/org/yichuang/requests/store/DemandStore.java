package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.Demand;

/** 告知事项 — what applicants were asked for; what anybody wrote is sealed. */
@Repository
public class DemandStore {

	private static final String COLUMNS = """
			select id, request_id, kind, text, asked_on, due_on, answer, answered_on, told_at from requests_demand
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	DemandStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Returns what the applicant of a request was asked for, oldest first. */
	public List<Demand> of(RequestId request) {
		return this.jdbc.sql(COLUMNS + "where request_id = ? order by id")
			.param(request.value())
			.query(this::demand)
			.list();
	}

	/** Returns one of them. */
	public Optional<Demand> find(RequestId request, Demand.Kind kind) {
		return this.jdbc.sql(COLUMNS + "where request_id = ? and kind = ?")
			.params(request.value(), kind.name())
			.query(this::demand)
			.optional();
	}

	/** Returns those whose period is over and of which nobody was told yet. */
	public List<Demand> over(LocalDate today, int most) {
		return this.jdbc
			.sql(COLUMNS + "where answered_on is null and told_at is null and due_on < ? order by due_on, id limit ?")
			.params(today, most)
			.query(this::demand)
			.list();
	}

	/** Adds one. */
	public void add(Demand demand) {
		this.jdbc.sql("""
				insert into requests_demand (id, request_id, kind, text, asked_on, due_on)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(demand.id(), demand.request().value(), demand.kind().name(),
					this.seal.seal(demand.request(), demand.text()), demand.askedOn(), demand.dueOn())
			.update();
	}

	/** Writes the answer. */
	public void put(Demand demand) {
		this.jdbc.sql("update requests_demand set text = ?, answer = ?, answered_on = ? where id = ?")
			.params(this.seal.seal(demand.request(), demand.text()), this.seal.seal(demand.request(), demand.answer()),
					demand.answeredOn(), demand.id())
			.update();
	}

	/** Notes that those in charge were told. */
	public void told(UUID id, Instant at) {
		this.jdbc.sql("update requests_demand set told_at = ? where id = ?").params(Columns.time(at), id).update();
	}

	private Demand demand(ResultSet row, int index) throws SQLException {
		var request = new RequestId(Columns.id(row, "request_id"));
		return new Demand(Columns.id(row, "id"), request, Demand.Kind.valueOf(row.getString("kind")),
				this.seal.open(request, row.getString("text")), row.getObject("asked_on", LocalDate.class),
				row.getObject("due_on", LocalDate.class), this.seal.open(request, row.getString("answer")),
				row.getObject("answered_on", LocalDate.class), Columns.instant(row, "told_at"));
	}

}
