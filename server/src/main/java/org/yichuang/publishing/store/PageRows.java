package org.yichuang.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.model.LivePage;
import org.yichuang.publishing.model.PagePath;
import org.yichuang.publishing.spi.PageKey;

/** 页面清单 — the manifest: every page that is live. */
@Repository
public class PageRows {

	private static final String COLUMNS = "p.site_id, p.kind, p.key, p.path, p.tags, p.digest, p.size";

	private final JdbcClient jdbc;

	PageRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns those of these pages that are live. */
	public Map<PageKey, LivePage> find(Collection<PageKey> pages) {
		var found = new HashMap<PageKey, LivePage>();
		keys(this.jdbc.sql("select " + COLUMNS + " from publishing_page p join " + KeyColumns.UNNEST
				+ " as k (site_id, kind, key) using (site_id, kind, key)"), pages)
			.query(PageRows::page)
			.list()
			.forEach((page) -> found.put(page.key(), page));
		return found;
	}

	/** Returns who lies at these paths of these sites. */
	public List<LivePage> at(Collection<LivePage> places) {
		return this.jdbc
			.sql("select " + COLUMNS + " from publishing_page p join unnest(cast(:sites as uuid[]), "
					+ "cast(:paths as text[])) as k (site_id, path) using (site_id, path)")
			.param("sites", texts(places, (page) -> page.key().site().toString()))
			.param("paths", texts(places, (page) -> page.path().value()))
			.query(PageRows::page)
			.list();
	}

	/** Returns those of these paths where a page of the site lies. */
	public Set<String> known(SiteId site, Collection<String> paths) {
		return Set.copyOf(this.jdbc
			.sql("select path from publishing_page where site_id = :site and path = any(cast(:paths as text[]))")
			.param("site", site.value())
			.param("paths", paths.toArray(String[]::new))
			.query(String.class)
			.list());
	}

	/** Returns which page lies at a path. */
	public Optional<LivePage> at(SiteId site, String path) {
		return this.jdbc.sql("select " + COLUMNS + " from publishing_page p where site_id = :site and path = :path")
			.param("site", site.value())
			.param("path", path)
			.query(PageRows::page)
			.list()
			.stream()
			.findFirst();
	}

	/** Returns a site's pages in the order of their paths, after one of them. */
	public List<LivePage> after(SiteId site, String path, int size) {
		return this.jdbc
			.sql("select " + COLUMNS + " from publishing_page p where site_id = :site and path > :path"
					+ " order by path limit :size")
			.param("site", site.value())
			.param("path", path)
			.param("size", size)
			.query(PageRows::page)
			.list();
	}

	/** Writes pages down, new and changed ones. */
	public void put(Collection<LivePage> pages, Instant at) {
		if (pages.isEmpty()) {
			return;
		}
		keys(this.jdbc.sql("insert into publishing_page (site_id, kind, key, path, tags, digest, size, released_at) "
				+ "select s, k, y, p, string_to_array(t, chr(10)), d, z, :at "
				+ "from unnest(cast(:sites as uuid[]), cast(:kinds as text[]), cast(:keys as text[]), "
				+ "cast(:paths as text[]), cast(:tags as text[]), cast(:digests as text[]), cast(:sizes as bigint[])) "
				+ "as n (s, k, y, p, t, d, z) on conflict (site_id, kind, key) do update set path = excluded.path, "
				+ "tags = excluded.tags, digest = excluded.digest, size = excluded.size, "
				+ "released_at = excluded.released_at"), pages.stream().map(LivePage::key).toList())
			.param("at", Timestamp.from(at))
			.param("paths", texts(pages, (page) -> page.path().value()))
			.param("tags", texts(pages, (page) -> String.join("\n", page.tags())))
			.param("digests", texts(pages, LivePage::digest))
			.param("sizes", pages.stream().map(LivePage::size).toArray(Long[]::new))
			.update();
	}

	/** Strikes pages off. */
	public void remove(Collection<PageKey> pages) {
		if (!pages.isEmpty()) {
			keys(this.jdbc.sql("delete from publishing_page p using " + KeyColumns.UNNEST
					+ " as k (site_id, kind, key) where p.site_id = k.site_id and p.kind = k.kind and p.key = k.key"),
					pages)
				.update();
		}
	}

	/** Counts a site's live pages. */
	public long count(SiteId site) {
		return this.jdbc.sql("select count(*) from publishing_page where site_id = :site")
			.param("site", site.value())
			.query(Long.class)
			.single();
	}

	private static JdbcClient.StatementSpec keys(JdbcClient.StatementSpec statement, Collection<PageKey> pages) {
		var columns = KeyColumns.of(pages);
		return statement.param("sites", columns.sites()).param("kinds", columns.kinds()).param("keys", columns.keys());
	}

	private static String[] texts(Collection<LivePage> pages, Function<LivePage, String> column) {
		return pages.stream().map(column).toArray(String[]::new);
	}

	private static LivePage page(ResultSet row, int number) throws SQLException {
		return new LivePage(KeyColumns.read(row), new PagePath(row.getString("path")),
				Set.of((String[]) row.getArray("tags").getArray()), row.getString("digest"), row.getLong("size"));
	}

}
