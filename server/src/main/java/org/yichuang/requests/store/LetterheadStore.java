package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Columns;
import org.yichuang.requests.model.Letterhead;

/** 文书设置 — reads and writes what letters say about bodies. */
@Repository
public class LetterheadStore {

	private final JdbcClient jdbc;

	LetterheadStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns a body's; a blank one where nothing was set up. */
	public Letterhead of(BodyId body) {
		return this.jdbc.sql("""
				select body_id, prefix, phone, address, review_authority, court, account, version
				from requests_letterhead where body_id = ?
				""")
			.param(body.value())
			.query(LetterheadStore::head)
			.optional()
			.orElseGet(() -> Letterhead.blank(body));
	}

	/**
	 * Writes a body's.
	 * @param isNew whether nothing was set up before
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(Letterhead head, boolean isNew) {
		try {
			Columns.unlessChanged(this.jdbc.sql(isNew ? """
					insert into requests_letterhead (body_id, prefix, phone, address, review_authority, court, account,
						version)
					values (:body, :prefix, :phone, :address, :review, :court, :account, :version + 1)
					""" : """
					update requests_letterhead set prefix = :prefix, phone = :phone, address = :address,
						review_authority = :review, court = :court, account = :account, version = version + 1
					where body_id = :body and version = :version
					""")
				.param("body", head.body().value())
				.param("prefix", head.prefix())
				.param("phone", head.phone())
				.param("address", head.address())
				.param("review", head.reviewAuthority())
				.param("court", head.court())
				.param("account", head.account())
				.param("version", head.version())
				.update());
		}
		catch (DuplicateKeyException there) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	private static Letterhead head(ResultSet row, int index) throws SQLException {
		return new Letterhead(new BodyId(Columns.id(row, "body_id")), row.getString("prefix"), row.getString("phone"),
				row.getString("address"), row.getString("review_authority"), row.getString("court"),
				row.getString("account"), row.getLong("version"));
	}

}
