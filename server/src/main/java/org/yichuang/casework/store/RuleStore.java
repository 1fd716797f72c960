package org.yichuang.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.model.Rule;
import org.yichuang.casework.model.Threshold;

/** 时限规则表 — {@code casework_rule}. */
@Repository
public class RuleStore {

	private static final String SELECT = """
			select id, kind, body, valid_from, limit_amount, limit_unit, yellow_share, yellow_amount, yellow_unit, red_share,
				red_amount, red_unit, extension_times, extension_amount, extension_unit, source, entered_by, entered_at,
				version
			from casework_rule
			""";

	private final JdbcClient jdbc;

	RuleStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns all rules: those for everything first, then by kind, the latest first. */
	public List<Rule> all() {
		return this.jdbc.sql(SELECT + "order by kind, body nulls first, valid_from desc").query(RuleStore::rule).list();
	}

	/** Returns a rule. */
	public Optional<Rule> find(UUID id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(RuleStore::rule).optional();
	}

	/** Adds a rule; false if one stands from that day for this kind and body. */
	public boolean add(Rule rule) {
		return write(
				"""
						insert into casework_rule (id, kind, body, valid_from, limit_amount, limit_unit, yellow_share, yellow_amount,
							yellow_unit, red_share, red_amount, red_unit, extension_times, extension_amount, extension_unit, source,
							entered_by, entered_at, version)
						values (:id, :kind, :body, :from, :limit_amount, :limit_unit, :yellow_share, :yellow_amount, :yellow_unit,
							:red_share, :red_amount, :red_unit, :times, :extension_amount, :extension_unit, :source, :by, :at,
							:version)
						on conflict do nothing""",
				rule);
	}

	/** Writes a changed rule; false if somebody changed it meanwhile. */
	public boolean put(Rule rule) {
		return write("""
				update casework_rule set kind = :kind, body = :body, valid_from = :from, limit_amount = :limit_amount,
					limit_unit = :limit_unit, yellow_share = :yellow_share, yellow_amount = :yellow_amount,
					yellow_unit = :yellow_unit, red_share = :red_share, red_amount = :red_amount, red_unit = :red_unit,
					extension_times = :times, extension_amount = :extension_amount, extension_unit = :extension_unit,
					source = :source, entered_by = :by, entered_at = :at, version = :version
				where id = :id and version = :version - 1""", rule);
	}

	/** Takes a rule away; false if somebody changed it meanwhile. */
	public boolean remove(UUID id, long version) {
		return this.jdbc.sql("delete from casework_rule where id = ? and version = ?").params(id, version).update() > 0;
	}

	private boolean write(String sql, Rule rule) {
		return this.jdbc.sql(sql)
			.param("id", rule.id())
			.param("kind", rule.kind())
			.param("body", Columns.value(rule.body()))
			.param("from", rule.validFrom())
			.param("limit_amount", rule.limit().amount())
			.param("limit_unit", rule.limit().unit().name())
			.param("yellow_share", rule.yellow().share())
			.param("yellow_amount", amount(rule.yellow().left()))
			.param("yellow_unit", unit(rule.yellow().left()))
			.param("red_share", rule.red().share())
			.param("red_amount", amount(rule.red().left()))
			.param("red_unit", unit(rule.red().left()))
			.param("times", rule.extensionTimes())
			.param("extension_amount", rule.extensionMost().amount())
			.param("extension_unit", rule.extensionMost().unit().name())
			.param("source", rule.source())
			.param("by", rule.enteredBy())
			.param("at", Columns.time(rule.enteredAt()))
			.param("version", rule.version())
			.update() > 0;
	}

	private static Rule rule(ResultSet row, int index) throws SQLException {
		return new Rule(Columns.id(row, "id"), row.getString("kind"), Columns.body(row, "body"),
				row.getObject("valid_from", LocalDate.class), Columns.allowance(row, "limit_"),
				new Threshold(row.getObject("yellow_share", Integer.class), Columns.maybeAllowance(row, "yellow_")),
				new Threshold(row.getObject("red_share", Integer.class), Columns.maybeAllowance(row, "red_")),
				row.getInt("extension_times"), Columns.allowance(row, "extension_"), row.getString("source"),
				row.getString("entered_by"), Columns.moment(row, "entered_at"), row.getLong("version"));
	}

	private static @Nullable Integer amount(@Nullable Allowance left) {
		return (left != null) ? left.amount() : null;
	}

	private static @Nullable String unit(@Nullable Allowance left) {
		return (left != null) ? left.unit().name() : null;
	}

}
