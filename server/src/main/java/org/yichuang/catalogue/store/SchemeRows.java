package org.yichuang.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.catalogue.ClassificationScheme;
import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/** 分类表 — schemes and their classes. */
@Component
public class SchemeRows {

	private final JdbcClient jdbc;

	SchemeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns all schemes with their classes. */
	public List<ClassificationScheme> all() {
		var classes = classes();
		return this.jdbc.sql("select code, label, source from catalogue_scheme order by built_in desc, code")
			.query((row, number) -> new ClassificationScheme(row.getString("code"), row.getString("label"),
					row.getString("source"), classes.getOrDefault(row.getString("code"), List.of())))
			.list();
	}

	private Map<String, List<SchemeClass>> classes() {
		return this.jdbc.sql("""
				select scheme, code, label, parent, position, open, version from catalogue_class
				order by scheme, position, code""")
			.query((row, number) -> Map.entry(row.getString("scheme"), read(row, number)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** Returns a class. */
	public Optional<SchemeClass> find(String scheme, String code) {
		return this.jdbc.sql("""
				select code, label, parent, position, open, version from catalogue_class
				where scheme = :scheme and code = :code""")
			.param("scheme", scheme)
			.param("code", code)
			.query(SchemeRows::read)
			.optional();
	}

	/** Adds a scheme without classes; says false if its code is taken. */
	public boolean add(ClassificationScheme scheme, boolean builtIn) {
		return this.jdbc.sql("""
				insert into catalogue_scheme (code, label, source, built_in) values (:code, :label, :source, :builtIn)
				on conflict do nothing""")
			.param("code", scheme.code())
			.param("label", scheme.label())
			.param("source", scheme.source())
			.param("builtIn", builtIn)
			.update() == 1;
	}

	/** Adds a class; says false if its code or name is taken. */
	public boolean add(String scheme, SchemeClass added) {
		return this.jdbc.sql("""
				insert into catalogue_class (scheme, code, label, parent, position, open)
				values (:scheme, :code, :label, :parent, :position, :open) on conflict do nothing""")
			.param("scheme", scheme)
			.param("code", added.code())
			.param("label", added.label())
			.param("parent", added.parent())
			.param("position", added.position())
			.param("open", added.open())
			.update() == 1;
	}

	/**
	 * Writes a changed class.
	 * @throws Refused if somebody else wrote it meanwhile
	 */
	public void put(String scheme, SchemeClass changed) {
		int rows = this.jdbc.sql("""
				update catalogue_class set label = :label, parent = :parent, position = :position, open = :open,
				       version = version + 1
				where scheme = :scheme and code = :code and version = :version""")
			.param("label", changed.label())
			.param("parent", changed.parent())
			.param("position", changed.position())
			.param("open", changed.open())
			.param("scheme", scheme)
			.param("code", changed.code())
			.param("version", changed.version())
			.update();
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	private static SchemeClass read(ResultSet row, int number) throws SQLException {
		return new SchemeClass(row.getString("code"), row.getString("label"), row.getString("parent"),
				row.getInt("position"), row.getBoolean("open"), row.getLong("version"));
	}

}
