package org.yichuang.sitegroup.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/** 主题文件表 — every edition of every theme file that staff have edited. */
@Component
public class ThemeFileRows {

	private static final String COLUMNS = "theme, path, edition, text, actor_name, at";

	private final JdbcClient jdbc;

	ThemeFileRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the newest edition of each edited file of a theme. */
	public List<FileEdition> newest(String theme) {
		return this.jdbc
			.sql("select distinct on (path) " + COLUMNS
					+ " from sitegroup_theme_file where theme = :theme order by path, edition desc")
			.param("theme", theme)
			.query(ThemeFileRows::edition)
			.list();
	}

	/** Returns all editions of a file, newest first. */
	public List<FileEdition> editions(String theme, String path) {
		return this.jdbc
			.sql("select " + COLUMNS
					+ " from sitegroup_theme_file where theme = :theme and path = :path order by edition desc")
			.param("theme", theme)
			.param("path", path)
			.query(ThemeFileRows::edition)
			.list();
	}

	/** Returns the newest edition of a file. */
	public Optional<FileEdition> newest(String theme, String path) {
		return this.jdbc
			.sql("select " + COLUMNS
					+ " from sitegroup_theme_file where theme = :theme and path = :path order by edition desc limit 1")
			.param("theme", theme)
			.param("path", path)
			.query(ThemeFileRows::edition)
			.optional();
	}

	/**
	 * Adds an edition.
	 * @throws Refused if somebody else added the same one meanwhile
	 */
	public void add(FileEdition edition) {
		try {
			this.jdbc.sql("""
					insert into sitegroup_theme_file (theme, path, edition, text, actor_name, at)
					values (:theme, :path, :edition, :text, :actor, :at)""")
				.param("theme", edition.theme())
				.param("path", edition.path())
				.param("edition", edition.edition())
				.param("text", edition.text(), Types.VARCHAR)
				.param("actor", edition.actorName())
				.param("at", OffsetDateTime.ofInstant(edition.at(), ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException taken) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	/** Returns a number that grows with every edition of a theme's files. */
	public long version(String theme) {
		return this.jdbc.sql("select count(*) from sitegroup_theme_file where theme = :theme")
			.param("theme", theme)
			.query(Long.class)
			.single();
	}

	private static FileEdition edition(ResultSet row, int number) throws SQLException {
		return new FileEdition(row.getString("theme"), row.getString("path"), row.getInt("edition"),
				row.getString("text"), row.getString("actor_name"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

	/**
	 * 主题文件版本.
	 *
	 * @param theme the theme
	 * @param path the file's path inside it
	 * @param edition its number, from 1
	 * @param text the whole text; null from here on the built-in file holds again
	 * @param actorName who saved it
	 * @param at when
	 */
	public record FileEdition(String theme, String path, int edition, @Nullable String text, String actorName,
			Instant at) {
	}

}
