package org.yichuang.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseClock;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.model.Marks;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.TextSeal;

/**
 * 办理件表 — {@code casework_case}. Titles are sealed: people write what they like into them.
 */
@Repository
public class CaseStore {

	static final String COLUMNS = """
			c.id, c.kind, c.number, c.title, c.state, c.body, c.site, c.person, c.origin, c.received_at, c.limit_amount,
			c.limit_unit, c.started_at, c.due_at, c.provisional, c.yellow_at, c.red_at, c.paused_at, c.stopped_at,
			c.soon_told_at, c.late_told_at, c.offered_to, c.came_from, c.round, c.merged_into, c.grade, c.urged_at,
			c.inquired_at, c.concluded_at, c.version""";

	private static final String SELECT = "select " + COLUMNS + " from casework_case c ";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	CaseStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Adds a case; false if its origin is there already. */
	public boolean add(Case matter, Marks marks) {
		return this.jdbc.sql("""
				insert into casework_case (id, kind, number, title, state, body, site, person, origin, received_at,
					limit_amount, limit_unit, started_at, due_at, provisional, yellow_at, red_at, paused_at, stopped_at,
					soon_told_at, late_told_at, alarm_at, offered_to, came_from, round, merged_into, grade, urged_at,
					inquired_at, concluded_at, version)
				values (:id, :kind, :number, :title, :state, :body, :site, :person, :origin, :received, :amount, :unit,
					:started, :due, :provisional, :yellow, :red, :paused, :stopped, :soon, :late, :alarm, :offered,
					:from, :round, :merged, :grade, :urged, :inquired, :concluded, :version)
				on conflict (origin) do nothing""")
			.param("kind", matter.kind())
			.param("number", matter.number())
			.param("site", Columns.value(matter.site()))
			.param("origin", matter.origin())
			.param("received", Columns.time(matter.receivedAt()))
			.params(changing(matter, marks))
			.update() > 0;
	}

	/** Returns a case with its marks. */
	public Optional<Row> find(CaseId id) {
		return this.jdbc.sql(SELECT + "where c.id = ?").param(id.value()).query(this::row).optional();
	}

	/** Returns a case and lets nobody else change it until the transaction ends. */
	public Optional<Row> lock(CaseId id) {
		return this.jdbc.sql(SELECT + "where c.id = ? for update").param(id.value()).query(this::row).optional();
	}

	/** Returns those cases that exist. */
	public List<Case> all(Collection<CaseId> ids) {
		return this.jdbc.sql(SELECT + "where c.id = any(:ids)")
			.param("ids", Columns.values(ids))
			.query(this::row)
			.list()
			.stream()
			.map(Row::matter)
			.toList();
	}

	/** Returns cases, locked in the order of their ids. */
	public List<Row> lockAll(Collection<CaseId> ids) {
		return this.jdbc.sql(SELECT + "where c.id = any(:ids) order by c.id for update")
			.param("ids", Columns.values(ids))
			.query(this::row)
			.list();
	}

	/** Returns the case that was opened from an origin. */
	public Optional<Case> byOrigin(String origin) {
		return this.jdbc.sql(SELECT + "where c.origin = ?").param(origin).query(this::row).optional().map(Row::matter);
	}

	/** Says whether a number is taken within a kind. */
	public boolean isTaken(String kind, String number) {
		return this.jdbc.sql("select exists (select from casework_case where kind = ? and number = ?)")
			.params(kind, number)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Writes a changed case.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(Case matter, Marks marks) {
		int rows = this.jdbc.sql("""
				update casework_case set title = :title, state = :state, body = :body, person = :person,
					limit_amount = :amount, limit_unit = :unit, started_at = :started, due_at = :due,
					provisional = :provisional, yellow_at = :yellow, red_at = :red, paused_at = :paused,
					stopped_at = :stopped, soon_told_at = :soon, late_told_at = :late, alarm_at = :alarm,
					offered_to = :offered, came_from = :from, round = :round, merged_into = :merged, grade = :grade,
					urged_at = :urged, inquired_at = :inquired, concluded_at = :concluded, version = :version
				where id = :id and version = :version - 1""").params(changing(matter, marks)).update();
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	/**
	 * Writes the clocks of cases that this transaction has locked, one version on: all in
	 * one round trip.
	 */
	public void putClocks(List<Row> rows) {
		this.jdbc.sql("""
				update casework_case c set due_at = n.due, provisional = n.provisional, yellow_at = n.yellow,
					red_at = n.red, soon_told_at = n.soon, late_told_at = n.late, alarm_at = n.alarm,
					version = n.version
				from unnest(?::uuid[], ?::timestamptz[], ?::boolean[], ?::timestamptz[], ?::timestamptz[],
					?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::bigint[])
					as n (id, due, provisional, yellow, red, soon, late, alarm, version)
				where c.id = n.id""").params(ClockColumns.of(rows)).update();
	}

	private Map<String, @Nullable Object> changing(Case matter, Marks marks) {
		var params = new LinkedHashMap<String, @Nullable Object>();
		params.put("id", matter.id().value());
		params.put("title", this.seal.seal(matter.id(), matter.title()));
		params.put("state", matter.state());
		params.put("body", matter.body().value());
		params.put("person", Columns.value(matter.person()));
		params.put("offered", Columns.value(matter.offeredTo()));
		params.put("from", Columns.value(matter.cameFrom()));
		params.put("round", matter.round());
		params.put("merged", Columns.value(matter.mergedInto()));
		params.put("grade", matter.grade());
		params.put("concluded", Columns.time(matter.concludedAt()));
		params.put("version", matter.version());
		clock(params, matter.clock());
		params.put("soon", Columns.time(marks.soonToldAt()));
		params.put("late", Columns.time(marks.lateToldAt()));
		params.put("alarm", matter.isConcluded() ? null : Columns.time(marks.alarm(matter.clock())));
		params.put("urged", Columns.time(marks.urgedAt()));
		params.put("inquired", Columns.time(marks.inquiredAt()));
		return params;
	}

	private static void clock(Map<String, @Nullable Object> params, CaseClock clock) {
		params.put("amount", clock.allowance().amount());
		params.put("unit", clock.allowance().unit().name());
		params.put("started", Columns.time(clock.startedAt()));
		params.put("due", Columns.timeOrNever(clock.dueAt()));
		params.put("provisional", clock.provisional());
		params.put("yellow", Columns.time(clock.yellowAt()));
		params.put("red", Columns.time(clock.redAt()));
		params.put("paused", Columns.time(clock.pausedAt()));
		params.put("stopped", Columns.time(clock.stoppedAt()));
	}

	/** Reads a row with {@link #COLUMNS}. */
	Row row(ResultSet row, int index) throws SQLException {
		var clock = new CaseClock(Columns.allowance(row, "limit_"), Columns.instant(row, "started_at"),
				Columns.instant(row, "due_at"), row.getBoolean("provisional"), Columns.instant(row, "yellow_at"),
				Columns.instant(row, "red_at"), Columns.instant(row, "paused_at"), Columns.instant(row, "stopped_at"));
		var site = Columns.maybeId(row, "site");
		var merged = Columns.maybeId(row, "merged_into");
		var id = new CaseId(Columns.id(row, "id"));
		var matter = new Case(id, row.getString("kind"), row.getString("number"),
				this.seal.open(id, row.getString("title")), row.getString("state"), new BodyId(Columns.id(row, "body")),
				(site != null) ? new SiteId(site) : null, Columns.account(row, "person"), row.getString("origin"),
				Columns.moment(row, "received_at"), clock, Columns.body(row, "offered_to"),
				Columns.body(row, "came_from"), row.getInt("round"), (merged != null) ? new CaseId(merged) : null,
				row.getInt("grade"), Columns.instant(row, "concluded_at"), row.getLong("version"));
		return new Row(matter, new Marks(Columns.instant(row, "soon_told_at"), Columns.instant(row, "late_told_at"),
				Columns.instant(row, "urged_at"), Columns.instant(row, "inquired_at")));
	}

	/**
	 * A row.
	 *
	 * @param matter the case
	 * @param marks what its row notes besides
	 */
	public record Row(Case matter, Marks marks) {
	}

}
