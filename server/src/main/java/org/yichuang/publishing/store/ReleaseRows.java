package org.yichuang.publishing.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.publishing.model.Moves;

/** 发布批次 — the releases: what they move, and whether it is moved. */
@Repository
public class ReleaseRows {

	/** Names this process among those that release. */
	private final UUID process = UUID.randomUUID();

	private final JdbcClient jdbc;

	private final Clock clock;

	ReleaseRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes a release down; from its commit on it will be carried through. */
	public void add(UUID release, Moves moves, int pages) {
		this.jdbc
			.sql("insert into publishing_release (id, process, moves, pages, committed_at) "
					+ "values (:id, :process, :moves, :pages, :now)")
			.param("id", release)
			.param("process", this.process)
			.param("moves", moves.text())
			.param("pages", pages)
			.param("now", now())
			.update();
	}

	/** Notes that a release's files are in place. */
	public void applied(UUID release) {
		this.jdbc.sql("update publishing_release set applied_at = :now, moves = '' where id = :id")
			.param("now", now())
			.param("id", release)
			.update();
	}

	/** Returns releases that were committed and not carried through. */
	public List<Unfinished> unfinished() {
		return this.jdbc
			.sql("select id, moves from publishing_release where applied_at is null order by committed_at, id")
			.query((row, number) -> new Unfinished(row.getObject("id", UUID.class),
					Moves.parse(row.getString("moves"))))
			.list();
	}

	/** Counts the releases that other processes have carried through since a moment. */
	public long elsewhereSince(Instant moment) {
		return this.jdbc
			.sql("select count(*) from publishing_release where applied_at >= :moment and process <> :process")
			.param("moment", Timestamp.from(moment))
			.param("process", this.process)
			.query(Long.class)
			.single();
	}

	/** Forgets releases that were carried through before {@code until}. */
	public int forget(Instant until) {
		return this.jdbc
			.sql("delete from publishing_release r where applied_at < :until "
					+ "and not exists (select from publishing_change c where c.release_id = r.id)")
			.param("until", Timestamp.from(until))
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	/**
	 * A release that waits to be carried through.
	 *
	 * @param id its id
	 * @param moves what it does
	 */
	public record Unfinished(UUID id, Moves moves) {
	}

}
