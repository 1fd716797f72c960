package org.yichuang.search.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.ChannelId;
import org.yichuang.outlet.SearchEntry;

/**
 * 检索条目表 — rows of {@code search_entry}. Writers leave the version open; one taker at a
 * time gives waiting rows the next version, so that versions become visible in their
 * order, however long a writer's transaction takes.
 */
@Component
public class EntryStore {

	private static final int A_BATCH = 200;

	private static final long LOCK = 0x5ea7c4;

	private static final String PUT = """
			insert into search_entry
				(key, site, channel, url, title, body, summary, source, index_number, published_at, gone, version)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, null)
			on conflict (key) do update set site = excluded.site, channel = excluded.channel, url = excluded.url,
				title = excluded.title, body = excluded.body, summary = excluded.summary, source = excluded.source,
				index_number = excluded.index_number, published_at = excluded.published_at, gone = false, version = null
			""";

	private static final String REMOVE = """
			insert into search_entry (key, gone, version) values (?, true, null)
			on conflict (key) do update set url = '', title = '', body = '', summary = '', source = '', gone = true,
				version = null
			""";

	private static final String TAKE = """
			with waiting as (select key from search_entry where version is null limit ? for update skip locked),
				next as (select nextval('search_entry_version') as version)
			update search_entry e set version = next.version from waiting, next where e.key = waiting.key
			""";

	private static final String NEXT = """
			select key, site, channel, url, title, body, summary, source, index_number, published_at, gone
			from search_entry where version = ?
			""";

	private final JdbcClient jdbc;

	EntryStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes what can be found, in the caller's transaction. */
	public void put(SearchEntry.Found found) {
		this.jdbc.sql(PUT)
			.params(found.key(), found.site().value(), id(found.channel()), clean(found.url()), clean(found.title()),
					clean(found.text()), clean(found.summary()), clean(found.source()), found.indexNumber(),
					Timestamp.from(found.publishedAt()))
			.update();
	}

	/** Writes that a page must not be found any more, in the caller's transaction. */
	public void remove(UUID key) {
		this.jdbc.sql(REMOVE).param(key).update();
	}

	/**
	 * Gives waiting rows the next version.
	 * @return how many rows were taken
	 */
	@Transactional
	public int take() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row) -> {
		});
		return this.jdbc.sql(TAKE).param(A_BATCH).update();
	}

	/** Returns the first version after another; 0 if there is none. */
	public long versionAfter(long version) {
		return this.jdbc.sql("select coalesce(min(version), 0) from search_entry where version > ?")
			.param(version)
			.query(Long.class)
			.single();
	}

	/** Returns the rows of a version that were not changed since. */
	public List<EntryRow> of(long version) {
		return this.jdbc.sql(NEXT).param(version).query(EntryStore::row).list();
	}

	/** Returns how many pages can be found. */
	public long count() {
		return this.jdbc.sql("select count(*) from search_entry where not gone").query(Long.class).single();
	}

	/** Returns how often a rebuild was asked for. */
	public long rebuilds() {
		return this.jdbc.sql("select number from search_rebuild").query(Long.class).single();
	}

	/** Asks for a rebuild. */
	public void askForRebuild() {
		this.jdbc.sql("update search_rebuild set number = number + 1").update();
	}

	private static @Nullable UUID id(@Nullable ChannelId channel) {
		return (channel != null) ? channel.value() : null;
	}

	/** PostgreSQL holds no NUL. */
	private static String clean(String text) {
		return text.replace("\0", "");
	}

	private static EntryRow row(ResultSet row, int number) throws SQLException {
		var key = row.getObject("key", UUID.class);
		if (row.getBoolean("gone")) {
			return new EntryRow(key, null);
		}
		return new EntryRow(key,
				new EntryRow.FoundText(row.getObject("site", UUID.class), row.getObject("channel", UUID.class),
						row.getString("url"), row.getString("title"), row.getString("body"), row.getString("summary"),
						row.getString("source"), row.getString("index_number"),
						row.getTimestamp("published_at").toInstant()));
	}

}
