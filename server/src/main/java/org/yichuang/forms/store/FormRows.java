package org.yichuang.forms.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.forms.FormId;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.model.Form;
import org.yichuang.forms.model.FormFilter;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/** 表单表 — forms, with the numbers of their versions. */
@Component
public class FormRows {

	private static final String SELECT = """
			select f.id, f.code, f.owner_id, f.purpose, f.name, f.released, f.draft, f.changed_at, f.version
			from forms_form f
			""";

	private final JdbcClient jdbc;

	FormRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a form with a draft of version 1; says false if its code is taken. */
	public boolean add(FormId id, @Nullable String code, NewForm form, Instant at) {
		return this.jdbc.sql("""
				insert into forms_form (id, code, owner_id, purpose, name, released, draft, changed_at)
				values (:id, :code, :owner, :purpose, :name, 0, 1, :at) on conflict (code) do nothing""")
			.param("id", id.value())
			.param("code", code)
			.param("owner", form.owner().value())
			.param("purpose", form.purpose())
			.param("name", form.name())
			.param("at", utc(at))
			.update() == 1;
	}

	/** Returns a form. */
	public Optional<Form> find(FormId id) {
		return this.jdbc.sql(SELECT + "where f.id = :id").param("id", id.value()).query(FormRows::form).optional();
	}

	/** Returns the form that the program brought under a code, held until commit. */
	public Optional<Form> holdByCode(String code) {
		return this.jdbc.sql(SELECT + "where f.code = :code for update")
			.param("code", code)
			.query(FormRows::form)
			.optional();
	}

	/** Returns forms by id, the newest first. */
	public List<Form> list(FormFilter filter, @Nullable FormId after, int most) {
		return this.jdbc.sql(SELECT + """
				where (:all or f.owner_id = any(:owners::uuid[]))
				  and (:purpose = '' or f.purpose = :purpose)
				  and (:words = '' or strpos(lower(f.name), lower(:words)) > 0)
				  and (:after::uuid is null or f.id < :after::uuid)
				order by f.id desc limit :most""")
			.param("all", filter.owners() == null)
			.param("owners", owners(filter))
			.param("purpose", filter.purpose())
			.param("words", filter.words())
			.param("after", (after != null) ? after.value() : null)
			.param("most", most)
			.query(FormRows::form)
			.list();
	}

	private static UUID[] owners(FormFilter filter) {
		var owners = filter.owners();
		return (owners != null) ? owners.stream().map(BodyId::value).toArray(UUID[]::new) : new UUID[0];
	}

	/**
	 * Writes a changed form.
	 * @throws Refused if somebody else wrote it meanwhile
	 */
	public void put(Form form, Instant at) {
		int rows = this.jdbc.sql("""
				update forms_form set name = :name, released = :released, draft = :draft, changed_at = :at,
				       version = version + 1
				where id = :id and version = :version""")
			.param("name", form.name())
			.param("released", form.released())
			.param("draft", form.draft())
			.param("at", utc(at))
			.param("id", form.id().value())
			.param("version", form.version())
			.update();
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	private static Form form(ResultSet row, int number) throws SQLException {
		return new Form(new FormId(row.getObject("id", UUID.class)), row.getString("code"),
				new BodyId(row.getObject("owner_id", UUID.class)), row.getString("purpose"), row.getString("name"),
				row.getInt("released"), row.getInt("draft"),
				row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getLong("version"));
	}

	static OffsetDateTime utc(Instant at) {
		return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
	}

}
