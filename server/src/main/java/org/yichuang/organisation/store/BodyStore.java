package org.yichuang.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;

/**
 * 单位表 — reads {@code organisation_body}. A subtree is a range of the path's index: every
 * path below {@code /a/} sorts between {@code /a/} and {@code /a0}, since 0 follows the
 * slash.
 */
@Component
public class BodyStore {

	static final String COLUMNS = "b.id, b.code, b.parent_id, b.level, b.name, b.legal_name, b.path, b.version";

	private static final String SELECT = "select " + COLUMNS + " from organisation_body b ";

	private final JdbcClient jdbc;

	public BodyStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the body with an id. */
	public Optional<Body> find(BodyId id) {
		return this.jdbc.sql(SELECT + "where b.id = ?").param(id.value()).query(BodyStore::body).optional();
	}

	/** Returns the body with a code. */
	public Optional<Body> byCode(String code) {
		return this.jdbc.sql(SELECT + "where b.code = ?").param(code).query(BodyStore::body).optional();
	}

	/** Returns the bodies at and below a path, open or closed. */
	public List<BodyId> idsBelow(String path) {
		return this.jdbc.sql("select id from organisation_body where path >= ? and path < ?")
			.param(path)
			.param(after(path))
			.query((row, number) -> new BodyId(row.getObject("id", UUID.class)))
			.list();
	}

	/** Says whether a body exists and is open. */
	public boolean isOpen(BodyId id) {
		return this.jdbc.sql("select exists (select from organisation_body where id = ? and open)")
			.param(id.value())
			.query(Boolean.class)
			.single();
	}

	/** Returns those bodies that exist. */
	public List<Body> all(Collection<BodyId> ids) {
		return this.jdbc.sql(SELECT + "where b.id = any(?::uuid[])")
			.param(ids.stream().map(BodyId::value).toArray(UUID[]::new))
			.query(BodyStore::body)
			.list();
	}

	/** Returns every body, open or closed, parents before children. */
	public List<Body> everyOne() {
		return this.jdbc.sql(SELECT + "order by b.path").query(BodyStore::body).list();
	}

	/** Returns the open bodies at and below a path, parents before children. */
	public List<Body> below(String path) {
		return this.jdbc.sql(SELECT + "where b.path >= ? and b.path < ? and b.open order by b.path")
			.param(path)
			.param(after(path))
			.query(BodyStore::body)
			.list();
	}

	/**
	 * Returns the bodies at and below a path, open or closed, parents before children.
	 */
	public List<Body> everBelow(String path) {
		return this.jdbc.sql(SELECT + "where b.path >= ? and b.path < ? order by b.path")
			.param(path)
			.param(after(path))
			.query(BodyStore::body)
			.list();
	}

	/** Returns the first path that is no longer below {@code path}. */
	static String after(String path) {
		return path.substring(0, path.length() - 1) + '0';
	}

	static Body body(ResultSet row, int number) throws SQLException {
		var parent = row.getObject("parent_id", UUID.class);
		return new Body(new BodyId(row.getObject("id", UUID.class)), row.getString("code"),
				(parent != null) ? new BodyId(parent) : null, BodyLevel.valueOf(row.getString("level")),
				row.getString("name"), row.getString("legal_name"), row.getString("path"), row.getLong("version"));
	}

}
