package org.yichuang.sitegroup.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 规则表 — figures of regulations, each with its source and the day from which it holds. */
@Component
public class SiteRuleRows {

	private final JdbcClient jdbc;

	SiteRuleRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the figure that holds on a day, if the rule has one. */
	public Optional<Integer> value(String name, LocalDate on) {
		return Optional.ofNullable(values(name, on).get(""));
	}

	/** Returns the figures that hold on a day, by subject. */
	public Map<String, Integer> values(String name, LocalDate on) {
		var values = new HashMap<String, Integer>();
		this.jdbc.sql("""
				select distinct on (subject) subject, value from sitegroup_rule
				where name = :name and holds_from <= :day order by subject, holds_from desc""")
			.param("name", name)
			.param("day", on)
			.query((row, number) -> Map.entry(row.getString("subject"), row.getInt("value")))
			.list()
			.forEach((rule) -> values.put(rule.getKey(), rule.getValue()));
		return values;
	}

	/** Returns all rules as they were ever set, newest first in each. */
	public List<Rule> all() {
		return this.jdbc.sql(
				"select name, subject, value, source, holds_from from sitegroup_rule order by name, subject, holds_from desc")
			.query((row, number) -> new Rule(row.getString("name"), row.getString("subject"), row.getInt("value"),
					row.getString("source"), row.getObject("holds_from", LocalDate.class)))
			.list();
	}

	/**
	 * 规则 — one figure.
	 *
	 * @param name which rule
	 * @param subject what it is about, empty if it has no parts
	 * @param value the figure
	 * @param source where it is written
	 * @param holdsFrom first day on which it holds
	 */
	public record Rule(String name, String subject, int value, String source, LocalDate holdsFrom) {
	}

}
