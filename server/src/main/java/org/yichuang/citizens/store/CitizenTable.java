package org.yichuang.citizens.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.citizens.CitizenId;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 公众用户表 — accounts of citizens. */
@Repository
public class CitizenTable {

	private final JdbcClient jdbc;

	CitizenTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds an account. */
	public void add(CitizenId id, SiteId site, Instant at) {
		this.jdbc.sql("insert into citizens_account (id, site_id, opened_at, used_at) values (:id, :site, :at, :at)")
			.param("id", id.value())
			.param("site", site.value())
			.param("at", Columns.time(at))
			.update();
	}

	/** Notes that an account was used. */
	public void used(CitizenId id, Instant at) {
		this.jdbc.sql("update citizens_account set used_at = :at, told_at = null, version = version + 1 where id = :id")
			.param("at", Columns.time(at))
			.param("id", id.value())
			.update();
	}

	/** Returns an account. */
	public Optional<Row> find(CitizenId id) {
		return row("select id, site_id, opened_at, used_at from citizens_account where id = :id", id);
	}

	/** Returns an account, held until the transaction ends. */
	public Optional<Row> hold(CitizenId id) {
		return row("select id, site_id, opened_at, used_at from citizens_account where id = :id for update", id);
	}

	private Optional<Row> row(String sql, CitizenId id) {
		return this.jdbc.sql(sql)
			.param("id", id.value())
			.query((row, number) -> new Row(new CitizenId(Columns.id(row, "id")),
					new SiteId(Columns.id(row, "site_id")), Columns.moment(row, "opened_at"),
					Columns.moment(row, "used_at")))
			.optional();
	}

	/** Removes an account with everything that belongs to it. */
	public boolean remove(CitizenId id) {
		return this.jdbc.sql("delete from citizens_account where id = :id").param("id", id.value()).update() == 1;
	}

	/**
	 * Returns accounts that nobody used since a moment and whose holders know nothing
	 * yet.
	 */
	public List<CitizenId> untold(Instant unusedSince, int most) {
		return this.jdbc.sql("""
				select id from citizens_account where used_at < :since and told_at is null
				order by used_at, id limit :most""")
			.param("since", Columns.time(unusedSince))
			.param("most", most)
			.query(UUID.class)
			.list()
			.stream()
			.map(CitizenId::new)
			.toList();
	}

	/** Notes that a holder was told. */
	public void told(CitizenId id, Instant at) {
		this.jdbc.sql("update citizens_account set told_at = :at where id = :id")
			.param("at", Columns.time(at))
			.param("id", id.value())
			.update();
	}

	/** Returns accounts whose holders were told before a moment and did not come back. */
	public List<CitizenId> abandoned(Instant unusedSince, Instant toldBefore, int most) {
		return this.jdbc.sql("""
				select id from citizens_account where used_at < :since and told_at < :told
				order by used_at, id limit :most""")
			.param("since", Columns.time(unusedSince))
			.param("told", Columns.time(toldBefore))
			.param("most", most)
			.query(UUID.class)
			.list()
			.stream()
			.map(CitizenId::new)
			.toList();
	}

	/**
	 * 账号.
	 *
	 * @param id identifies it
	 * @param site where it was opened
	 * @param openedAt when
	 * @param usedAt when it was last used
	 */
	public record Row(CitizenId id, SiteId site, Instant openedAt, Instant usedAt) {
	}

}
