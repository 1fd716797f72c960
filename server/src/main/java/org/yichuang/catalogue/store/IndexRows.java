package org.yichuang.catalogue.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/** 索引号表 — patterns, running numbers, and every number ever drawn. */
@Component
public class IndexRows {

	/** Stands for all bodies without a rule of their own. */
	public static final BodyId EVERYBODY = new BodyId(new UUID(0, 0));

	private final JdbcClient jdbc;

	IndexRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns a body's own rule. */
	public Optional<Rule> rule(BodyId body) {
		return this.jdbc.sql("select pattern, credit_code, version from catalogue_index_pattern where body_id = :body")
			.param("body", body.value())
			.query((row, number) -> new Rule(row.getString("pattern"), row.getString("credit_code"),
					row.getLong("version")))
			.optional();
	}

	/**
	 * Sets a body's rule.
	 * @throws Refused if somebody else set it meanwhile
	 */
	public void put(BodyId body, Rule rule) {
		int rows = this.jdbc.sql("""
				insert into catalogue_index_pattern as p (body_id, pattern, credit_code, version)
				values (:body, :pattern, :creditCode, 1)
				on conflict (body_id) do update set pattern = excluded.pattern, credit_code = excluded.credit_code,
				       version = p.version + 1
				where p.version = :version""")
			.param("body", body.value())
			.param("pattern", rule.pattern())
			.param("creditCode", rule.creditCode())
			.param("version", rule.version())
			.update();
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	/** Draws the next running number of a body, holding its row until commit. */
	public long draw(BodyId body, int year) {
		return this.jdbc.sql("""
				insert into catalogue_index_sequence as s (body_id, year, drawn) values (:body, :year, 1)
				on conflict (body_id, year) do update set drawn = s.drawn + 1
				returning drawn""").param("body", body.value()).param("year", year).query(Long.class).single();
	}

	/** Writes a number down; says false if it was given away before. */
	public boolean keep(String number, BodyId body, Instant at) {
		return this.jdbc.sql("""
				insert into catalogue_index_number (number, body_id, drawn_at) values (:number, :body, :at)
				on conflict do nothing""")
			.param("number", number)
			.param("body", body.value())
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.update() == 1;
	}

	/**
	 * 索引号规则 — of one body.
	 *
	 * @param pattern the pattern's text
	 * @param creditCode the body's unified social credit code, empty if not known
	 * @param version row version, 0 for a rule that is not stored yet
	 */
	public record Rule(String pattern, String creditCode, long version) {
	}

}
