package org.yichuang.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.publishing.model.QueueLine;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.spi.PageKey;

/** 变更队列 — the changes that pages must show. */
@Repository
public class ChangeRows {

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	ChangeRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Writes a change down.
	 * @param sites sites all of whose pages are stale
	 * @param whole whether their sources are asked for pages that are not there yet
	 */
	public UUID add(Change change, Collection<SiteId> sites, boolean whole) {
		var id = Id.nextUuid();
		var now = Timestamp.from(this.clock.instant());
		var pages = KeyColumns.of(change.pages());
		this.jdbc
			.sql("insert into publishing_change (id, reason, tags, sites, page_sites, page_kinds, page_keys, whole, "
					+ "requested_at, retry_at) values (:id, :reason, cast(:tags as text[]), cast(:whichSites as uuid[]), "
					+ "cast(:sites as uuid[]), cast(:kinds as text[]), cast(:keys as text[]), :whole, :now, :now)")
			.param("id", id)
			.param("reason", change.reason())
			.param("tags", change.tags().toArray(String[]::new))
			.param("whichSites", sites.stream().map(SiteId::toString).toArray(String[]::new))
			.param("sites", pages.sites())
			.param("kinds", pages.kinds())
			.param("keys", pages.keys())
			.param("whole", whole)
			.param("now", now)
			.update();
		return id;
	}

	/** Returns changes that wait for their pages, oldest first. */
	public List<PendingChange> waiting(int size) {
		return this.jdbc
			.sql("select id, sites, whole, position, faults, attempts from publishing_change "
					+ "where release_id is null and position is null and retry_at <= :now order by id limit :size")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("size", size)
			.query(ChangeRows::pending)
			.list();
	}

	/**
	 * Returns the oldest change of many pages that is under way; empty if there is none.
	 */
	public List<PendingChange> underWay() {
		return this.jdbc
			.sql("select id, sites, whole, position, faults, attempts from publishing_change "
					+ "where release_id is null and position is not null and retry_at <= :now order by id limit 1")
			.param("now", Timestamp.from(this.clock.instant()))
			.query(ChangeRows::pending)
			.list();
	}

	/**
	 * Returns the pages that a change touches: made from its tags, on its sites, or
	 * named.
	 * @param size at most so many
	 */
	public List<PageKey> pages(UUID change, int size) {
		return this.jdbc
			.sql("with c as materialized (select * from publishing_change where id = :id) "
					+ """
							select p.site_id, p.kind, p.key from publishing_page p where p.tags && (select tags from c)
							union
							select p.site_id, p.kind, p.key from publishing_page p
								where cardinality((select sites from c)) > 0 and p.site_id = any(cast((select sites from c) as uuid[]))
							union
							select f.site_id, f.kind, f.key from publishing_fault f join c
								on f.tags && c.tags or f.site_id = any(c.sites)
							union
							select n.s, n.k, n.y from c, unnest(c.page_sites, c.page_kinds, c.page_keys) as n (s, k, y)
							limit :size
							""")
			.param("id", change)
			.param("size", size)
			.query((row, number) -> KeyColumns.read(row))
			.list();
	}

	/** Notes that changes are done with a release. */
	public void released(Collection<UUID> changes, UUID release, int pages, int faults) {
		this.jdbc
			.sql("update publishing_change set release_id = :release, pages = pages + :pages, "
					+ "faults = faults + :faults, trouble = null where id = any(cast(:ids as uuid[]))")
			.param("release", release)
			.param("pages", pages)
			.param("faults", faults)
			.param("ids", texts(changes))
			.update();
	}

	/** Notes how far a change of many pages is through. */
	public void advanced(UUID change, long position, int pages, int faults) {
		this.jdbc
			.sql("update publishing_change set position = :position, pages = pages + :pages, "
					+ "faults = faults + :faults, trouble = null where id = :id")
			.param("position", position)
			.param("pages", pages)
			.param("faults", faults)
			.param("id", change)
			.update();
	}

	/** Notes that changes could not be worked on now; they are tried again later. */
	public void troubled(Collection<UUID> changes, String trouble) {
		this.jdbc
			.sql("update publishing_change set attempts = attempts + 1, trouble = :trouble, "
					+ "retry_at = cast(:now as timestamptz) + "
					+ "least(interval '1 second' * power(2, least(attempts, 12)), :longest * interval '1 second') "
					+ "where id = any(cast(:ids as uuid[]))")
			.param("trouble", trouble.replace("\0", ""))
			.param("now", Timestamp.from(this.clock.instant()))
			.param("longest", LONGEST_PAUSE.toSeconds())
			.param("ids", texts(changes))
			.update();
	}

	/** Says how a change stands. */
	public ChangeState state(UUID change) {
		return this.jdbc
			.sql("select r.applied_at is not null as live, c.faults from publishing_change c "
					+ "left join publishing_release r on r.id = c.release_id where c.id = :id")
			.param("id", change)
			.query((row, number) -> row.getBoolean("live")
					? ((row.getInt("faults") == 0) ? ChangeState.LIVE : ChangeState.FAULTY) : ChangeState.PENDING)
			.optional()
			.orElse(ChangeState.PENDING);
	}

	/** Counts the changes that are not done. */
	public long countWaiting() {
		return this.jdbc.sql("select count(*) from publishing_change where release_id is null")
			.query(Long.class)
			.single();
	}

	/** Returns changes that are not done, oldest first, as staff see them. */
	public List<QueueLine> lines(int size) {
		return this.jdbc.sql("""
				select c.id, c.reason, c.requested_at, c.pages, c.attempts, c.trouble,
					case when c.position is null then 0 else (select count(*) from publishing_stale s
						where s.change_id = c.id and s.ordinal > c.position) end as pages_left
				from publishing_change c where c.release_id is null order by c.id limit :size
				""")
			.param("size", size)
			.query((row, number) -> new QueueLine(row.getObject("id", UUID.class), row.getString("reason"),
					row.getTimestamp("requested_at").toInstant(), row.getInt("pages"), row.getLong("pages_left"),
					row.getInt("attempts"), row.getString("trouble")))
			.list();
	}

	/** Forgets what was done before {@code until}. */
	public int forget(Instant until) {
		return this.jdbc.sql("delete from publishing_change where requested_at < :until and release_id is not null")
			.param("until", Timestamp.from(until))
			.update();
	}

	private static String[] texts(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

	private static PendingChange pending(ResultSet row, int number) throws SQLException {
		var sites = Arrays.stream((UUID[]) row.getArray("sites").getArray()).map(SiteId::new).toList();
		return new PendingChange(row.getObject("id", UUID.class), row.getBoolean("whole") ? sites : List.of(),
				row.getObject("position", Long.class), row.getInt("faults"), row.getInt("attempts"));
	}

	/** 变更状态 — how a change stands. */
	public enum ChangeState {

		/** Not all pages are through. */
		PENDING,
		/** All pages are live. */
		LIVE,
		/** All pages are through, and some could not be made. */
		FAULTY

	}

}
