package org.yichuang.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.model.Errand;
import org.yichuang.casework.model.Progress;
import org.yichuang.casework.model.Progress.Share;

import tools.jackson.databind.json.JsonMapper;

/** 批量任务表 — {@code casework_errand}, and which cases an errand is about. */
@Repository
public class ErrandStore {

	private static final String FROM_CURSOR = "and id > :cursor order by id limit :most";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ErrandStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Writes an errand down. */
	public void add(Errand errand, Instant now) {
		this.jdbc.sql("""
				insert into casework_errand (id, what, subject, name, cursor, done, not_before, asked_at)
				values (:id, :what, :subject, :name, :cursor, :done, :before, :at)""")
			.param("id", errand.id())
			.param("what", errand.what().name())
			.param("subject", errand.subject())
			.param("name", errand.name())
			.param("cursor", errand.cursor())
			.param("done", errand.progress().done())
			.param("before", Columns.time(errand.notBefore()))
			.param("at", Columns.time(now))
			.update();
	}

	/** Takes the oldest errand whose time has come and that no other process is at. */
	public Optional<Errand> take(Instant now) {
		return this.jdbc
			.sql("""
					select id, what, subject, name, cursor, done, moved, shares, not_before from casework_errand where not_before <= :now
					order by id limit 1 for update skip locked""")
			.param("now", Columns.time(now))
			.query((row, index) -> new Errand(Columns.id(row, "id"), Errand.What.valueOf(row.getString("what")),
					Columns.maybeId(row, "subject"), row.getString("name"), Columns.id(row, "cursor"), progress(row),
					Columns.moment(row, "not_before")))
			.optional();
	}

	/** Returns the next cases of an errand, in the order of their ids. */
	public List<CaseId> next(Errand errand, int most) {
		var which = switch (errand.what()) {
			case RECKON -> "concluded_at is null and stopped_at is null ";
			case PERSON_LEFT -> "concluded_at is null and person = :subject ";
			case BODY_CLOSED ->
				"(concluded_at is null and (body = :subject or offered_to = :subject) or id in (select case_id"
						+ " from casework_joint where body = :subject and given_at is null)) ";
		};
		var query = this.jdbc.sql("select id from casework_case where " + which + FROM_CURSOR)
			.param("cursor", errand.cursor())
			.param("most", most);
		var narrowed = (errand.what() != Errand.What.RECKON) ? query.param("subject", errand.subject()) : query;
		return narrowed.query((row, index) -> new CaseId(Columns.id(row, "id"))).list();
	}

	/** Writes down how far an errand is. */
	public void advance(UUID id, UUID cursor, Progress progress) {
		this.jdbc.sql("update casework_errand set cursor = ?, done = ?, moved = ?, shares = ?::jsonb where id = ?")
			.params(cursor, progress.done(), progress.moved(), this.json.writeValueAsString(progress.shares()), id)
			.update();
	}

	private Progress progress(ResultSet row) throws SQLException {
		return new Progress(row.getInt("done"), row.getInt("moved"),
				List.of(this.json.readValue(row.getString("shares"), Share[].class)));
	}

	/** Takes a finished errand away. */
	public void finish(UUID id) {
		this.jdbc.sql("delete from casework_errand where id = ?").param(id).update();
	}

}
