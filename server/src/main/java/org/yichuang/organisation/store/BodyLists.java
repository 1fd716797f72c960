package org.yichuang.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.model.BodyDetail;
import org.yichuang.organisation.model.BodyFilter;
import org.yichuang.organisation.model.BodyLine;
import org.yichuang.organisation.model.KnownBody;

/** 单位列表 — what the console and the import read from {@code organisation_body}. */
@Component
public class BodyLists {

	private static final String LINE = "select " + BodyStore.COLUMNS + """
			, b.open, exists (select 1 from organisation_body c where c.parent_id = b.id) as has_children
			from organisation_body b
			""";

	private final JdbcClient jdbc;

	public BodyLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns one more line than the filter asks for, where there are so many. */
	public List<BodyLine> lines(BodyFilter filter) {
		var condition = filter.isSearch() ? """
				where (:words = '' or starts_with(b.code, :words) or position(:words in b.name) > 0
					or position(:words in b.legal_name) > 0) and (:level = '' or b.level = :level)"""
				: (filter.parent() != null) ? "where b.parent_id = :parent" : "where b.parent_id is null";
		return this.jdbc.sql(LINE + condition + " and b.code > :after order by b.code limit :limit")
			.params(Map.of("words", text(filter.words()).strip(), "level", text(filter.level()), "after",
					text(filter.after()), "limit", filter.size() + 1))
			.param("parent", filter.parent(), java.sql.Types.OTHER)
			.query(BodyLists::line)
			.list();
	}

	/**
	 * Returns bodies in the order of their paths, parents before children, after a path.
	 */
	public List<BodyLine> below(String path, int atMost) {
		return this.jdbc.sql(LINE + "where b.path > ? order by b.path limit ?")
			.params(path, atMost)
			.query(BodyLists::line)
			.list();
	}

	/** Returns a body with everything its own page shows. */
	public Optional<BodyDetail> detail(BodyId id) {
		return this.jdbc.sql("select " + BodyStore.COLUMNS + """
				, b.open, b.legal_name_by_hand, b.contact, b.phone, b.address, b.closed_at, b.closed_reason,
				(select count(*) from organisation_body c where c.parent_id = b.id and c.open) as open_children,
				(select count(*) from organisation_account a where a.body_id = b.id and a.state <> 'CLOSED')
					as open_accounts
				from organisation_body b where b.id = ?""").param(id.value()).query(BodyLists::detail).optional();
	}

	/** Returns the bodies above one, the root first. */
	public List<Body> above(Body body) {
		var codes = body.path().substring(1, body.path().length() - 1).split("/");
		return this.jdbc
			.sql("select " + BodyStore.COLUMNS
					+ " from organisation_body b where b.code = any(?) and b.id <> ? order by length(b.path)")
			.params(codes, body.id().value())
			.query(BodyStore::body)
			.list();
	}

	/** Returns every body as the import compares it, parents before children. */
	public List<KnownBody> known() {
		return this.jdbc
			.sql("select " + BodyStore.COLUMNS
					+ ", b.open, b.legal_name_by_hand from organisation_body b order by b.path")
			.query((row, number) -> new KnownBody(BodyStore.body(row, number), row.getBoolean("open"),
					row.getBoolean("legal_name_by_hand")))
			.list();
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static String text(@Nullable BodyLevel level) {
		return (level != null) ? level.name() : "";
	}

	private static BodyLine line(ResultSet row, int number) throws SQLException {
		return new BodyLine(BodyStore.body(row, number), row.getBoolean("open"), row.getBoolean("has_children"));
	}

	private static BodyDetail detail(ResultSet row, int number) throws SQLException {
		var closed = row.getObject("closed_at", OffsetDateTime.class);
		return new BodyDetail(BodyStore.body(row, number), row.getBoolean("open"), row.getBoolean("legal_name_by_hand"),
				row.getString("contact"), row.getString("phone"), row.getString("address"),
				(closed != null) ? closed.toInstant() : null, row.getString("closed_reason"),
				row.getLong("open_children"), row.getLong("open_accounts"));
	}

}
