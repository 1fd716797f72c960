package org.yichuang.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.audit.model.TrailEntry;

/** 审计记录表 — adds to {@code audit_entry}. */
@Component
public class TrailTable {

	static final String COLUMNS = """
			e.id, e.at, e.account_id, e.account_name, e.account_body, e.address, e.action, e.subject_kind, e.subject_id,
			e.subject_name, e.body_path, e.site_id, e.channel_id, e.before::text as before, e.after::text as after""";

	private final JdbcClient jdbc;

	public TrailTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes an entry down. */
	public void add(TrailEntry entry) {
		this.jdbc.sql("""
				insert into audit_entry (id, at, account_id, account_name, account_body, address, action, subject_kind,
					subject_id, subject_name, body_path, site_id, channel_id, before, after)
				values (:id, :at, :account, :accountName, :accountBody, :address, :action, :subjectKind, :subjectId,
					:subjectName, :bodyPath, :site, :channel, :before::jsonb, :after::jsonb)""")
			.param("id", entry.id())
			.param("at", entry.at().atOffset(ZoneOffset.UTC))
			.param("account", entry.who().account(), Types.OTHER)
			.param("accountName", entry.who().name())
			.param("accountBody", entry.who().body(), Types.OTHER)
			.param("address", entry.who().address())
			.param("action", entry.action())
			.param("subjectKind", entry.subject().kind())
			.param("subjectId", entry.subject().id())
			.param("subjectName", entry.subject().name())
			.param("bodyPath", entry.place().bodyPath())
			.param("site", entry.place().site(), Types.OTHER)
			.param("channel", entry.place().channel(), Types.OTHER)
			.param("before", entry.before(), Types.VARCHAR)
			.param("after", entry.after(), Types.VARCHAR)
			.update();
	}

	static TrailEntry entry(ResultSet row, int number) throws SQLException {
		return new TrailEntry(uuid(row, "id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				new TrailEntry.Who(uuid(row, "account_id"), row.getString("account_name"), uuid(row, "account_body"),
						row.getString("address")),
				row.getString("action"),
				new TrailEntry.Subject(row.getString("subject_kind"), row.getString("subject_id"),
						row.getString("subject_name")),
				new TrailEntry.Where(row.getString("body_path"), uuid(row, "site_id"), uuid(row, "channel_id")),
				row.getString("before"), row.getString("after"));
	}

	private static UUID uuid(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

}
