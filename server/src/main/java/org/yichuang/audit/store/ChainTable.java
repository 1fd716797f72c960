package org.yichuang.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.audit.model.ChainCheck.Head;
import org.yichuang.audit.model.Link;
import org.yichuang.audit.model.TrailEntry;

/** 审计链表 — seals {@code audit_entry} and moves {@code audit_head}. */
@Component
public class ChainTable {

	private static final long CHAIN_LOCK = 0x59_43_03;

	private static final int FETCH = 1000;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	public ChainTable(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Keeps every other process from sealing until the transaction ends; waits for the
	 * one that does.
	 */
	public void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(CHAIN_LOCK).query((row) -> {
		});
	}

	/** Says whether anything waits to be sealed. */
	public boolean isBehind() {
		return this.jdbc.sql("select exists (select 1 from audit_entry where chain_no is null)")
			.query(Boolean.class)
			.single();
	}

	/** Returns the end of the chain. */
	public Head head() {
		return this.jdbc.sql("select chain_no, hash from audit_head")
			.query((row, number) -> new Head(row.getLong("chain_no"), row.getString("hash")))
			.single();
	}

	/** Returns the digest of the link with a number. */
	public Optional<String> hashAt(long number) {
		return this.jdbc.sql("select hash from audit_entry where chain_no = ?")
			.param(number)
			.query(String.class)
			.optional();
	}

	/** Returns the oldest entries that are not sealed. */
	public List<TrailEntry> unsealed(int atMost) {
		return this.jdbc
			.sql("select " + TrailTable.COLUMNS
					+ " from audit_entry e where e.chain_no is null order by e.at, e.id limit ?")
			.param(atMost)
			.query(TrailTable::entry)
			.list();
	}

	/** Seals entries and moves the head to the last of them. */
	public void seal(List<Link> links) {
		this.batches.batchUpdate("update audit_entry set chain_no = ?, prev_hash = ?, hash = ? where id = ?", links,
				links.size(), (row, link) -> {
					row.setLong(1, link.number());
					row.setString(2, link.previous());
					row.setString(3, link.hash());
					row.setObject(4, link.entry().id());
				});
		var last = links.getLast();
		this.jdbc.sql("update audit_head set chain_no = ?, hash = ?").params(last.number(), last.hash()).update();
	}

	/**
	 * Hands over the links by number until {@code stop} answers something; to be called
	 * in a transaction.
	 * @return that answer, or empty after the last link
	 */
	public <T> Optional<T> walk(Function<Link, Optional<T>> stop) {
		return this.jdbc.sql("select " + TrailTable.COLUMNS
				+ """
						, e.chain_no, e.prev_hash, e.hash from audit_entry e where e.chain_no is not null order by e.chain_no""")
			.withFetchSize(FETCH)
			.query((ResultSet rows) -> first(rows, stop));
	}

	private static <T> Optional<T> first(ResultSet rows, Function<Link, Optional<T>> stop) throws SQLException {
		while (rows.next()) {
			var answer = stop.apply(new Link(rows.getLong("chain_no"), rows.getString("prev_hash"),
					TrailTable.entry(rows, 0), rows.getString("hash")));
			if (answer.isPresent()) {
				return answer;
			}
		}
		return Optional.empty();
	}

}
