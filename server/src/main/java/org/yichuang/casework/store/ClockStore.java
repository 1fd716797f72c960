package org.yichuang.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.model.Extension;
import org.yichuang.casework.model.Pause;
import org.yichuang.platform.TextSeal;

/** 计时表 — {@code casework_pause} and {@code casework_extension}. */
@Repository
public class ClockStore {

	private final JdbcClient jdbc;

	private final TextSeal seal;

	ClockStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Returns the pauses of cases, oldest first. */
	public Map<CaseId, List<Pause>> pauses(Collection<CaseId> ids) {
		return grouped(this.jdbc.sql(
				"select case_id, from_at, to_at, ground from casework_pause where case_id = any(:ids) order by from_at")
			.param("ids", Columns.values(ids))
			.query((row, index) -> Map.entry(caseId(row),
					new Pause(Columns.moment(row, "from_at"), Columns.instant(row, "to_at"),
							this.seal.open(caseId(row), row.getString("ground")))))
			.list());
	}

	/** Returns the extensions of cases, oldest first. */
	public Map<CaseId, List<Extension>> extensions(Collection<CaseId> ids) {
		return grouped(this.jdbc.sql("""
				select case_id, id, amount, unit, reason, asked_by, asked_by_name, asked_at, state, decided_by_name,
					decided_at, note
				from casework_extension where case_id = any(:ids) order by id""")
			.param("ids", Columns.values(ids))
			.query((row, index) -> Map.entry(caseId(row), extension(row)))
			.list());
	}

	/** Writes down that a clock stands. */
	public void pause(CaseId id, Instant from, String ground) {
		this.jdbc.sql("insert into casework_pause (case_id, from_at, ground) values (:id, :from, :ground)")
			.param("id", id.value())
			.param("from", Columns.time(from))
			.param("ground", this.seal.seal(id, ground))
			.update();
	}

	/** Writes down that it runs again. */
	public void resume(CaseId id, Instant to) {
		this.jdbc.sql("update casework_pause set to_at = :to where case_id = :id and to_at is null")
			.param("id", id.value())
			.param("to", Columns.time(to))
			.update();
	}

	/** Adds a request for extension. */
	public void ask(CaseId id, Extension extension) {
		this.jdbc
			.sql("""
					insert into casework_extension (id, case_id, amount, unit, reason, asked_by, asked_by_name, asked_at, state)
					values (:id, :case, :amount, :unit, :reason, :by, :name, :at, :state)""")
			.param("id", extension.id())
			.param("case", id.value())
			.param("amount", extension.time().amount())
			.param("unit", extension.time().unit().name())
			.param("reason", this.seal.seal(id, extension.reason()))
			.param("by", Columns.value(extension.askedBy()))
			.param("name", extension.askedByName())
			.param("at", Columns.time(extension.askedAt()))
			.param("state", extension.state().name())
			.update();
	}

	/** Writes down what became of the request that waits, if one does. */
	public void decide(CaseId id, Decision decision) {
		this.jdbc.sql("""
				update casework_extension set state = :state, decided_by_name = :name, decided_at = :at, note = :note
				where case_id = :case and state = 'WAITING'""")
			.param("case", id.value())
			.param("state", decision.state().name())
			.param("name", decision.name())
			.param("at", Columns.time(decision.at()))
			.param("note", this.seal.seal(id, decision.note()))
			.update();
	}

	private Extension extension(ResultSet row) throws SQLException {
		return new Extension(Columns.id(row, "id"), Columns.allowance(row, ""),
				this.seal.open(caseId(row), row.getString("reason")), Columns.account(row, "asked_by"),
				row.getString("asked_by_name"), Columns.moment(row, "asked_at"),
				Extension.State.valueOf(row.getString("state")), row.getString("decided_by_name"),
				Columns.instant(row, "decided_at"), this.seal.open(caseId(row), row.getString("note")));
	}

	private static CaseId caseId(ResultSet row) throws SQLException {
		return new CaseId(Columns.id(row, "case_id"));
	}

	private static <T> Map<CaseId, List<T>> grouped(List<Map.Entry<CaseId, T>> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * What becomes of a request for extension.
	 *
	 * @param state its end
	 * @param name of who decided
	 * @param at when
	 * @param note what was said with it
	 */
	public record Decision(Extension.State state, String name, Instant at, String note) {
	}

}
