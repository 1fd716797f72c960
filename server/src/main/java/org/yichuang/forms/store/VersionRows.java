package org.yichuang.forms.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.model.Version;

/** 表单版本表 — definitions; the database itself keeps what is released from changing. */
@Component
public class VersionRows {

	private static final String SELECT = """
			select number, state, definition, changed_at, released_at, released_by from forms_version
			""";

	private final JdbcClient jdbc;

	private final FormsJson json;

	VersionRows(JdbcClient jdbc, FormsJson json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Returns a version. */
	public Optional<Version> find(FormVersion version) {
		return this.jdbc.sql(SELECT + "where form_id = :form and number = :number")
			.param("form", version.form().value())
			.param("number", version.number())
			.query(this::version)
			.optional();
	}

	/** Returns all versions of a form, the newest first. */
	public List<Version> all(FormId form) {
		return this.jdbc.sql(SELECT + "where form_id = :form order by number desc")
			.param("form", form.value())
			.query(this::version)
			.list();
	}

	/** Writes a draft, new or changed. */
	public void putDraft(FormVersion version, FormDefinition definition, Instant at) {
		this.jdbc.sql("""
				insert into forms_version (form_id, number, state, definition, changed_at)
				values (:form, :number, 'DRAFT', :definition::jsonb, :at)
				on conflict (form_id, number) do update set definition = excluded.definition, changed_at = :at""")
			.param("form", version.form().value())
			.param("number", version.number())
			.param("definition", this.json.write(definition))
			.param("at", FormRows.utc(at))
			.update();
	}

	/** Makes a draft the version that holds. */
	public void release(FormVersion version, String by, Instant at) {
		this.jdbc.sql("""
				update forms_version set state = 'RELEASED', released_at = :at, released_by = :by
				where form_id = :form and number = :number and state = 'DRAFT'""")
			.param("form", version.form().value())
			.param("number", version.number())
			.param("by", by)
			.param("at", FormRows.utc(at))
			.update();
	}

	/** Throws a draft away. */
	public void dropDraft(FormVersion version) {
		this.jdbc.sql("delete from forms_version where form_id = :form and number = :number and state = 'DRAFT'")
			.param("form", version.form().value())
			.param("number", version.number())
			.update();
	}

	private Version version(ResultSet row, int number) throws SQLException {
		var releasedAt = row.getObject("released_at", OffsetDateTime.class);
		return new Version(row.getInt("number"), Version.State.valueOf(row.getString("state")),
				this.json.read(row.getString("definition")),
				row.getObject("changed_at", OffsetDateTime.class).toInstant(),
				(releasedAt != null) ? releasedAt.toInstant() : null, row.getString("released_by"));
	}

}
