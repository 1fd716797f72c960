package org.yichuang.casework.store;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.casework.CaseId;
import org.yichuang.kernel.BodyId;

/**
 * 提醒表 — finds the clocks whose moment has come. What is due stands in the rows
 * themselves, so that no night without power loses it.
 */
@Repository
public class AlarmStore {

	private final JdbcClient jdbc;

	private final CaseStore cases;

	AlarmStore(JdbcClient jdbc, CaseStore cases) {
		this.jdbc = jdbc;
		this.cases = cases;
	}

	/** Takes cases whose moment has come and that no other process is at. */
	public List<CaseStore.Row> take(Instant now, int most) {
		return this.jdbc
			.sql("select " + CaseStore.COLUMNS
					+ " from casework_case c where c.alarm_at <= :now order by c.alarm_at, c.id limit :most"
					+ " for update skip locked")
			.param("now", Columns.time(now))
			.param("most", most)
			.query(this.cases::row)
			.list();
	}

	/** Writes down that those in charge were told. */
	public void told(CaseStore.Row row) {
		this.jdbc.sql(
				"update casework_case set soon_told_at = :soon, late_told_at = :late, alarm_at = :alarm where id = :id")
			.param("id", row.matter().id().value())
			.param("soon", Columns.time(row.marks().soonToldAt()))
			.param("late", Columns.time(row.marks().lateToldAt()))
			.param("alarm", Columns.time(row.marks().alarm(row.matter().clock())))
			.update();
	}

	/** Puts off what could not be told. */
	public void putOff(CaseId id, Instant until) {
		this.jdbc.sql("update casework_case set alarm_at = ? where id = ? and alarm_at is not null")
			.params(Columns.time(until), id.value())
			.update();
	}

	/** Takes co-handlers whose opinion is late, and notes that they are told now. */
	public List<LateOpinion> takeLateOpinions(Instant now, int most) {
		return this.jdbc
			.sql("""
					update casework_joint j set told_at = :now from (
						select case_id, body from casework_joint where given_at is null and told_at is null and due_at <= :now
						order by due_at, case_id limit :most for update skip locked) late
					where j.case_id = late.case_id and j.body = late.body returning j.case_id, j.body""")
			.param("now", Columns.time(now))
			.param("most", most)
			.query((row, index) -> new LateOpinion(new CaseId(Columns.id(row, "case_id")),
					new BodyId(Columns.id(row, "body"))))
			.list();
	}

	/**
	 * An opinion that is late.
	 *
	 * @param matter about which case
	 * @param body whose
	 */
	public record LateOpinion(CaseId matter, BodyId body) {
	}

}
