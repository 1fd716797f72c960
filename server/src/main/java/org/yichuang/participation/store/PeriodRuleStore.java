package org.yichuang.participation.store;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.participation.model.PeriodRule;

/** 期限规则 — the table {@code participation_rule}. */
@Repository
public class PeriodRuleStore {

	private final JdbcClient jdbc;

	PeriodRuleStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the rules that hold on a day. */
	public List<PeriodRule> on(LocalDate day) {
		return this.jdbc.sql("""
				select distinct on (code) code, holds_from, days, source from participation_rule
				where holds_from <= :day order by code, holds_from desc
				""")
			.param("day", day)
			.query((row, index) -> new PeriodRule(row.getString("code"), row.getInt("days"), row.getString("source"),
					row.getObject("holds_from", LocalDate.class)))
			.list();
	}

	/** Returns the rule of a code that holds on a day. */
	public PeriodRule get(String code, LocalDate day) {
		return on(day).stream()
			.filter((rule) -> rule.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no rule " + code + " holds on " + day));
	}

}
