package org.yichuang.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody reads who got hold of a copy of the database. */
public final class DatabaseCopy {

	private final JdbcClient jdbc;

	public DatabaseCopy(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the tables and rows that show one of these words, as text or as its bytes.
	 */
	public List<String> found(List<String> words) {
		var sought = new ArrayList<String>();
		for (var word : words) {
			sought.add("%" + word + "%");
			sought.add("%" + HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)) + "%");
		}
		var tables = this.jdbc.sql("""
				select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
				where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
				""").query(String.class).list();
		assertThat(tables).hasSizeGreaterThan(80);
		return tables.stream().flatMap((table) -> rows(table, sought).stream()).toList();
	}

	private List<String> rows(String table, List<String> sought) {
		return this.jdbc
			.sql("select '" + table + ": ' || t::text from " + table + " t where t::text like any (:sought)")
			.param("sought", sought.toArray(String[]::new))
			.query(String.class)
			.list();
	}

}
