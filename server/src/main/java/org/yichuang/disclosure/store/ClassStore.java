package org.yichuang.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.platform.Columns;

/** 类目表 — reads and writes the classes of sections. */
@Repository
public class ClassStore {

	private static final String COLUMNS = "select code, label, parent, position, open, version from disclosure_class ";

	private final JdbcClient jdbc;

	ClassStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns a section's classes in order, closed ones too. */
	public List<DisclosureClass> of(SectionId section) {
		return this.jdbc.sql(COLUMNS + "where section = :section order by position, code")
			.param("section", section.value())
			.query(ClassStore::row)
			.list();
	}

	/** Returns a class. */
	public Optional<DisclosureClass> find(SectionId section, String code) {
		return this.jdbc.sql(COLUMNS + "where section = :section and code = :code")
			.param("section", section.value())
			.param("code", code)
			.query(ClassStore::row)
			.optional();
	}

	/** Adds a class; says false if its code is taken. */
	public boolean add(SectionId section, DisclosureClass added) {
		return this.jdbc.sql("""
				insert into disclosure_class (section, code, label, parent, position, open)
				values (:section, :code, :label, :parent, :position, :open) on conflict do nothing
				""")
			.param("section", section.value())
			.param("code", added.code())
			.param("label", added.label())
			.param("parent", added.parent())
			.param("position", added.position())
			.param("open", added.open())
			.update() == 1;
	}

	/**
	 * Writes a class.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(SectionId section, DisclosureClass changed) {
		Columns.unlessChanged(this.jdbc.sql("""
				update disclosure_class set label = :label, parent = :parent, position = :position, open = :open,
					version = version + 1
				where section = :section and code = :code and version = :version
				""")
			.param("section", section.value())
			.param("code", changed.code())
			.param("label", changed.label())
			.param("parent", changed.parent())
			.param("position", changed.position())
			.param("open", changed.open())
			.param("version", changed.version())
			.update());
	}

	private static DisclosureClass row(ResultSet row, int index) throws SQLException {
		return new DisclosureClass(row.getString("code"), row.getString("label"), row.getString("parent"),
				row.getInt("position"), row.getBoolean("open"), row.getLong("version"));
	}

}
