package org.yichuang.sitegroup.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.sitegroup.model.Blueprint;

/** 蓝图表 — blueprints as JSON documents. */
@Component
public class BlueprintRows {

	private final JdbcClient jdbc;

	private final SitegroupJson json;

	BlueprintRows(JdbcClient jdbc, SitegroupJson json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Returns a blueprint with its row's state. */
	public Optional<StoredBlueprint> find(String name) {
		return this.jdbc
			.sql("select document, built_in, changed_at, version from sitegroup_blueprint where name = :name")
			.param("name", name)
			.query(this::stored)
			.optional();
	}

	/** Returns all blueprints by name. */
	public List<StoredBlueprint> all() {
		return this.jdbc.sql("select document, built_in, changed_at, version from sitegroup_blueprint order by name")
			.query(this::stored)
			.list();
	}

	/**
	 * Returns the blueprint for a kind of body: one that staff wrote before one that came
	 * built in.
	 */
	public Optional<Blueprint> forLevel(BodyLevel level) {
		return this.jdbc.sql("""
				select document, built_in, changed_at, version from sitegroup_blueprint where :level = any(levels)
				order by built_in, changed_at desc, name limit 1""")
			.param("level", level.name())
			.query(this::stored)
			.optional()
			.map(StoredBlueprint::blueprint);
	}

	/** Brings in a built-in blueprint; one that staff have changed stays as it is. */
	public void bring(Blueprint blueprint, Instant at) {
		write("""
				insert into sitegroup_blueprint as b (name, label, levels, document, built_in, changed_at)
				values (:name, :label, :levels::text[], :document::jsonb, true, :at)
				on conflict (name) do update set label = excluded.label, levels = excluded.levels,
				       document = excluded.document
				where b.built_in and b.version = 0 and b.document <> excluded.document""", blueprint, at).update();
	}

	/** Adds a blueprint that staff wrote. */
	public void add(Blueprint blueprint, Instant at) {
		write("""
				insert into sitegroup_blueprint (name, label, levels, document, built_in, changed_at)
				values (:name, :label, :levels::text[], :document::jsonb, false, :at)""", blueprint, at).update();
	}

	/**
	 * Writes a changed blueprint.
	 * @throws Refused if somebody else wrote it meanwhile
	 */
	public void put(Blueprint blueprint, long version, Instant at) {
		int rows = write("""
				update sitegroup_blueprint set label = :label, levels = :levels::text[], document = :document::jsonb,
				       changed_at = :at, version = version + 1
				where name = :name and version = :version""", blueprint, at).param("version", version).update();
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	private JdbcClient.StatementSpec write(String sql, Blueprint blueprint, Instant at) {
		var levels = blueprint.levels().stream().map(BodyLevel::name).toList();
		return this.jdbc.sql(sql)
			.param("name", blueprint.name())
			.param("label", blueprint.label())
			.param("levels", "{" + String.join(",", levels) + "}")
			.param("document", this.json.write(blueprint))
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
	}

	private StoredBlueprint stored(ResultSet row, int number) throws SQLException {
		return new StoredBlueprint(this.json.read(row.getString("document"), Blueprint.class),
				row.getBoolean("built_in"), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
				row.getLong("version"));
	}

	/**
	 * 存档蓝图.
	 *
	 * @param blueprint the blueprint
	 * @param builtIn whether the program brought it
	 * @param changedAt when it was last written
	 * @param version row version
	 */
	public record StoredBlueprint(Blueprint blueprint, boolean builtIn, Instant changedAt, long version) {
	}

}
