package org.yichuang.publishing.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.publishing.spi.PageKey;

/** 撤下记录 — pages that were taken down and stay down until they are put back. */
@Repository
public class TakedownRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	TakedownRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Writes down that a page is down.
	 * @param path where it lay; empty if it was not live
	 */
	public void add(PageKey page, String path, String notice) {
		this.jdbc.sql("insert into publishing_takedown (site_id, kind, key, path, notice, taken_at) "
				+ "values (:site, :kind, :key, :path, :notice, :now) on conflict (site_id, kind, key) do update set "
				+ "path = case when excluded.path = '' then publishing_takedown.path else excluded.path end, "
				+ "notice = excluded.notice, taken_at = excluded.taken_at, lifted_at = null")
			.param("site", page.site().value())
			.param("kind", page.kind())
			.param("key", page.key())
			.param("path", path)
			.param("notice", notice)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** Lets pages come back with their next release. */
	public void lift(Collection<PageKey> pages) {
		change("update publishing_takedown t set lifted_at = :now", pages);
	}

	/** Forgets pages that have come back. */
	public void forget(Collection<PageKey> pages) {
		change("delete from publishing_takedown t", pages);
	}

	/** Returns those of these pages that were taken down. */
	public Map<PageKey, Takedown> of(Collection<PageKey> pages) {
		var columns = KeyColumns.of(pages);
		var found = new HashMap<PageKey, Takedown>();
		this.jdbc
			.sql("select site_id, kind, key, path, lifted_at from publishing_takedown join " + KeyColumns.UNNEST
					+ " as k (site_id, kind, key) using (site_id, kind, key)")
			.param("sites", columns.sites())
			.param("kinds", columns.kinds())
			.param("keys", columns.keys())
			.query((row, number) -> found.put(KeyColumns.read(row),
					new Takedown(row.getString("path"), row.getTimestamp("lifted_at") != null)))
			.list();
		return found;
	}

	private void change(String sql, Collection<PageKey> pages) {
		if (pages.isEmpty()) {
			return;
		}
		var columns = KeyColumns.of(pages);
		var statement = this.jdbc
			.sql(sql + (sql.startsWith("delete") ? " using " : " from ") + KeyColumns.UNNEST
					+ " as k (s, d, y) where t.site_id = k.s and t.kind = k.d and t.key = k.y")
			.param("sites", columns.sites())
			.param("kinds", columns.kinds())
			.param("keys", columns.keys());
		(sql.startsWith("delete") ? statement : statement.param("now", Timestamp.from(this.clock.instant()))).update();
	}

	/**
	 * One page's taking down.
	 *
	 * @param path where it lay, empty if it was not live
	 * @param lifted whether it may come back
	 */
	public record Takedown(String path, boolean lifted) {
	}

}
