package org.yichuang.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.publishing.model.PageFault;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.model.Outcome;
import org.yichuang.publishing.spi.PageKey;

/** 生成失败 — pages that could not be made, with the reason. */
@Repository
public class FaultRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	FaultRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes a fault down; one that may pass is tried again after a growing pause. */
	public void add(Outcome.Faulty fault) {
		this.jdbc.sql("""
				insert into publishing_fault as f (site_id, kind, key, template, line, reason, tags, found_at, attempts,
					retry_at)
				values (:site, :kind, :key, :template, :line, :reason, cast(:tags as text[]), :now, 1,
					case when :mayPass then cast(:now as timestamptz) + interval '5 seconds' end)
				on conflict (site_id, kind, key) do update set template = excluded.template, line = excluded.line,
					reason = excluded.reason, tags = excluded.tags, found_at = excluded.found_at,
					attempts = f.attempts + 1, retry_at = case when :mayPass then
					cast(:now as timestamptz) + interval '5 seconds' * power(2, least(f.attempts, 8)) end
				""")
			.param("site", fault.key().site().value())
			.param("kind", fault.key().kind())
			.param("key", fault.key().key())
			.param("template", fault.template())
			.param("line", fault.line())
			.param("reason", fault.reason())
			.param("tags", fault.tags().toArray(String[]::new))
			.param("mayPass", fault.mayPass())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** Forgets the faults of pages that could be made. */
	public void remove(Collection<PageKey> pages) {
		var columns = KeyColumns.of(pages);
		this.jdbc
			.sql("delete from publishing_fault f using " + KeyColumns.UNNEST
					+ " as k (s, d, y) where f.site_id = k.s and f.kind = k.d and f.key = k.y")
			.param("sites", columns.sites())
			.param("kinds", columns.kinds())
			.param("keys", columns.keys())
			.update();
	}

	/** Returns pages whose fault may have passed by now. */
	public List<PageKey> due(int size) {
		return this.jdbc
			.sql("select site_id, kind, key from publishing_fault where retry_at <= :now order by retry_at limit :size")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("size", size)
			.query((row, number) -> KeyColumns.read(row))
			.list();
	}

	/** Returns faults on some sites, newest first. */
	public List<PageFault> onSites(Collection<SiteId> sites, Instant before, int size) {
		return this.jdbc
			.sql("select site_id, kind, key, template, line, reason, found_at from publishing_fault "
					+ "where site_id = any(cast(:sites as uuid[])) and found_at < :before "
					+ "order by found_at desc, key limit :size")
			.param("sites", sites.stream().map(SiteId::toString).toArray(String[]::new))
			.param("before", Timestamp.from(before))
			.param("size", size)
			.query(FaultRows::fault)
			.list();
	}

	private static PageFault fault(ResultSet row, int number) throws SQLException {
		return new PageFault(KeyColumns.read(row), row.getString("template"), row.getInt("line"),
				row.getString("reason"), row.getTimestamp("found_at").toInstant());
	}

}
