package org.yichuang.statistics.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 折叠 — moves what is pending into {@code statistics_rollup}, and says whether the sums
 * are those of the facts.
 */
@Component
public class FoldTable {

	private static final long FOLD_LOCK = 0x59_43_19;

	/**
	 * The three periods that a row of {@code :source} counts in, as rows of their own.
	 */
	private static final String GRAINS = """
			(values ('D'), ('M'), ('Y')) as g (grain) cross join lateral (select case g.grain when 'D' then t.day
				when 'M' then date_trunc('month', t.day)::date else date_trunc('year', t.day)::date end) as s (start)""";

	/** What the facts of a kind come to, by key and rounded amount. */
	private static final String FACTS = """
			select t.kind, g.grain, s.start, t.body_id, coalesce(t.site_id, '%s') as site_id, t.value, count(*) as count,
				sum(t.amount) as amount
			from statistics_measurement t cross join %s
			where t.kind = :kind and t.withdrawn_at is null
			group by 1, 2, 3, 4, 5, 6"""
		.formatted(MeasurementTable.NO_SITE, GRAINS);

	/** The same, written as rows of the sums. */
	private static final String ROWS = """
			insert into statistics_rollup as r (kind, grain, start, body_id, site_id, count, amount, spread)
			select v.kind, v.grain, v.start, v.body_id, v.site_id, sum(v.count), sum(v.amount),
				jsonb_object_agg(v.value, v.count)
			from (%s) v group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
			""";

	private static final String PENDING = """
			select t.kind, g.grain, s.start, t.body_id, t.site_id, t.value, t.count, t.amount
			from statistics_pending t cross join %s where t.kind = :kind""".formatted(GRAINS);

	private static final String KEY = "kind, grain, start, body_id, site_id";

	private final JdbcClient jdbc;

	public FoldTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Says whether anything is pending. */
	public boolean isBehind() {
		return this.jdbc.sql("select exists (select 1 from statistics_pending)").query(Boolean.class).single();
	}

	/**
	 * Keeps every other process from folding until the transaction ends; false if one is
	 * at it.
	 */
	public boolean lock() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(?)").param(FOLD_LOCK).query(Boolean.class).single();
	}

	/** Moves the oldest pending rows; to be called under the lock. */
	public void fold(int atMost) {
		var moved = """
				select t.kind, g.grain, s.start, t.body_id, t.site_id, t.value, sum(t.count) as count,
					sum(t.amount) as amount
				from t cross join %s group by 1, 2, 3, 4, 5, 6""".formatted(GRAINS);
		this.jdbc.sql("""
				with t as (
					delete from statistics_pending
					where id in (select id from statistics_pending order by id limit :limit)
					returning kind, day, body_id, site_id, value, count, amount)
				""" + ROWS.formatted(moved) + """
				on conflict (kind, grain, start, body_id, site_id)
				do update set count = r.count + excluded.count, amount = r.amount + excluded.amount,
					spread = statistics_together(r.spread, excluded.spread)""").param("limit", atMost).update();
	}

	/** Returns of how many keys the sums of a kind are not those of its facts. */
	public long differences(String kind) {
		var sums = "select " + KEY + ", count, amount from statistics_rollup where kind = :kind union all select " + KEY
				+ ", count, amount from (" + PENDING + ") p";
		var spreads = "select " + KEY + """
				, e.key::bigint as value, e.value::bigint as count
				from statistics_rollup cross join lateral jsonb_each_text(spread) e where kind = :kind
				union all select\s""" + KEY + ", value, count from (" + PENDING + ") p";
		return count(different(KEY, "sum(count) as count, sum(amount) as amount", "sum(count) <> 0 or sum(amount) <> 0",
				sums), kind)
				+ count(different(KEY + ", value", "sum(count) as count", "sum(count) <> 0", spreads), kind);
	}

	private long count(String sql, String kind) {
		return this.jdbc.sql(sql).param("kind", kind).query(Long.class).single();
	}

	private static String different(String key, String sums, String having, String source) {
		var side = "(select " + key + ", " + sums + " from (%s) one group by " + key + " having " + having + ")";
		return "select count(*) from " + side.formatted(FACTS) + " f full join " + side.formatted(source) + " r using ("
				+ key + ") where to_jsonb(f) is distinct from to_jsonb(r)";
	}

	/** Returns how many facts of a kind count. */
	public long facts(String kind) {
		return this.jdbc.sql("select count(*) from statistics_measurement where kind = ? and withdrawn_at is null")
			.param(kind)
			.query(Long.class)
			.single();
	}

	/**
	 * Writes the sums of a kind anew from its facts; to be called under the lock and of
	 * one moment (repeatable read).
	 */
	public void rebuild(String kind) {
		this.jdbc.sql("delete from statistics_pending where kind = ?").param(kind).update();
		this.jdbc.sql("delete from statistics_rollup where kind = ?").param(kind).update();
		this.jdbc.sql(ROWS.formatted(FACTS)).param("kind", kind).update();
	}

}
