package org.yichuang.publishing.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/** 过期页 — the pages that a change of many pages still has to rewrite, in order. */
@Repository
public class StaleRows {

	private static final int AT_ONCE = 2000;

	private final JdbcClient jdbc;

	StaleRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Spreads a change out into its pages, source by source, so that the work can go on
	 * after a crash where it was.
	 * @param sources in the order in which their pages go live
	 */
	@Transactional
	public void spread(PendingChange change, List<PageSource> sources) {
		for (var source : sources) {
			var batch = new ArrayList<PageKey>();
			change.whole().forEach((site) -> source.forEachPage(site, collect(change.id(), batch)));
			add(change.id(), batch);
			addTouched(change, "= any(cast(:known as text[]))", List.of(source.kind()));
		}
		addTouched(change, "<> all(cast(:known as text[]))", sources.stream().map(PageSource::kind).toList());
		this.jdbc.sql("update publishing_change set position = 0 where id = :id").param("id", change.id()).update();
	}

	private Consumer<PageKey> collect(UUID change, List<PageKey> batch) {
		return (page) -> {
			batch.add(page);
			if (batch.size() == AT_ONCE) {
				add(change, batch);
				batch.clear();
			}
		};
	}

	private void add(UUID change, Collection<PageKey> pages) {
		var columns = KeyColumns.of(pages);
		this.jdbc
			.sql("insert into publishing_stale (change_id, site_id, kind, key) " + "select :change, n.s, n.k, n.y from "
					+ KeyColumns.UNNEST + " with ordinality as n (s, k, y, o) order by o")
			.param("change", change)
			.param("sites", columns.sites())
			.param("kinds", columns.kinds())
			.param("keys", columns.keys())
			.update();
	}

	private void addTouched(PendingChange change, String kinds, List<String> known) {
		this.jdbc.sql("insert into publishing_stale (change_id, site_id, kind, key) " + """
				with c as materialized (select * from publishing_change where id = :id)
				select c.id, t.site_id, t.kind, t.key from c cross join lateral (
					select p.site_id, p.kind, p.key from publishing_page p where p.tags && c.tags
					union
					select p.site_id, p.kind, p.key from publishing_page p where p.site_id = any(c.sites)
					union
					select f.site_id, f.kind, f.key from publishing_fault f
						where f.tags && c.tags or f.site_id = any(c.sites)
					union
					select n.s, n.k, n.y from unnest(c.page_sites, c.page_kinds, c.page_keys) as n (s, k, y)
				) t where t.kind %s and not exists (select from publishing_stale s where s.change_id = :id
					and s.site_id = t.site_id and s.kind = t.kind and s.key = t.key)
				order by t.site_id, t.key
				""".formatted(kinds)).param("id", change.id()).param("known", known.toArray(String[]::new)).update();
	}

	/** Returns the next pages of a change after a position. */
	public List<Stale> next(UUID change, long position, int size) {
		return this.jdbc
			.sql("select ordinal, site_id, kind, key from publishing_stale "
					+ "where change_id = :change and ordinal > :position order by ordinal limit :size")
			.param("change", change)
			.param("position", position)
			.param("size", size)
			.query((row, number) -> new Stale(row.getLong("ordinal"), KeyColumns.read(row)))
			.list();
	}

	/** Forgets a change that is through. */
	public void forget(UUID change) {
		this.jdbc.sql("delete from publishing_stale where change_id = :change").param("change", change).update();
	}

	/** Counts what a change still has to do. */
	public long left(UUID change, long position) {
		return this.jdbc.sql("select count(*) from publishing_stale where change_id = :change and ordinal > :position")
			.param("change", change)
			.param("position", position)
			.query(Long.class)
			.single();
	}

	/**
	 * One page in the queue.
	 *
	 * @param ordinal its place
	 * @param page which
	 */
	public record Stale(long ordinal, PageKey page) {
	}

}
