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

	private static final String FACTS = """
			select t.kind, g.grain, s.start, t.body_id, coalesce(t.site_id, '%s') as site_id, t.value, count(*) as count,
				sum(t.amount) as amount
			from statistics_measurement t cross join %s
			where t.kind = :kind and t.withdrawn_at is null
			group by 1, 2, 3, 4, 5, 6"""
		.formatted(MeasurementTable.NO_SITE, GRAINS);

	private static final String SUMS = """
			select kind, grain, start, body_id, site_id, value, sum(count) as count, sum(amount) as amount from (
				select kind, grain, start, body_id, site_id, value, count, amount from statistics_rollup
				where kind = :kind
				union all
				select t.kind, g.grain, s.start, t.body_id, t.site_id, t.value, t.count, t.amount
				from statistics_pending t cross join %s where t.kind = :kind) b
			group by 1, 2, 3, 4, 5, 6 having sum(count) <> 0 or sum(amount) <> 0""".formatted(GRAINS);

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
		this.jdbc
			.sql("""
					with t as (
						delete from statistics_pending
						where id in (select id from statistics_pending order by id limit :limit)
						returning kind, day, body_id, site_id, value, count, amount)
					insert into statistics_rollup as r (kind, grain, start, body_id, site_id, value, count, amount)
					select t.kind, g.grain, s.start, t.body_id, t.site_id, t.value, sum(t.count), sum(t.amount)
					from t cross join %s
					group by 1, 2, 3, 4, 5, 6
					on conflict (kind, grain, start, body_id, site_id, value)
					do update set count = r.count + excluded.count, amount = r.amount + excluded.amount"""
				.formatted(GRAINS))
			.param("limit", atMost)
			.update();
	}

	/** Returns of how many keys the sums of a kind are not those of its facts. */
	public long differences(String kind) {
		return this.jdbc.sql("""
				select count(*) from (%s) f full join (%s) r using (kind, grain, start, body_id, site_id, value)
				where f.count is distinct from r.count or f.amount is distinct from r.amount""".formatted(FACTS, SUMS))
			.param("kind", kind)
			.query(Long.class)
			.single();
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
		this.jdbc
			.sql("insert into statistics_rollup (kind, grain, start, body_id, site_id, value, count, amount) " + FACTS)
			.param("kind", kind)
			.update();
	}

}
