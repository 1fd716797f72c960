package org.yichuang.statistics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.statistics.model.FigureDefinition;
import org.yichuang.statistics.model.FigureForm;
import org.yichuang.statistics.model.FigureUnit;

/** 指标表 — {@code statistics_figure} and {@code statistics_publicity}. */
@Component
public class FigureTable {

	private static final String COLUMNS = "code, holds_from, form, kind, per_kind, percent, unit, source, position";

	private final JdbcClient jdbc;

	public FigureTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns every figure as it holds on a day, in their order. */
	public List<FigureDefinition> holding(LocalDate day) {
		return this.jdbc
			.sql("select distinct on (code) " + COLUMNS
					+ " from statistics_figure where holds_from <= ? order by code, holds_from desc")
			.param(day)
			.query(FigureTable::definition)
			.list()
			.stream()
			.sorted(java.util.Comparator.comparingInt(FigureDefinition::position))
			.toList();
	}

	/** Adds a definition, unless that code is defined from that day already. */
	public void add(FigureDefinition figure) {
		this.jdbc.sql("insert into statistics_figure (" + COLUMNS + """
				) values (:code, :from, :form, :kind, :per, :percent, :unit, :source, :position)
				on conflict (code, holds_from) do nothing""")
			.param("code", figure.code())
			.param("from", figure.holdsFrom())
			.param("form", figure.form().name())
			.param("kind", figure.kind())
			.param("per", figure.per(), Types.VARCHAR)
			.param("percent", figure.percent(), Types.INTEGER)
			.param("unit", figure.unit().name())
			.param("source", figure.source())
			.param("position", figure.position())
			.update();
	}

	/** Returns the figures that anybody may read. */
	public Set<String> open() {
		return Set.copyOf(this.jdbc.sql("select code from statistics_publicity where open").query(String.class).list());
	}

	/** Says at first whether anybody may read a figure; what somebody chose stays. */
	public void openAtFirst(String code, boolean open) {
		this.jdbc.sql("insert into statistics_publicity (code, open) values (?, ?) on conflict do nothing")
			.params(code, open)
			.update();
	}

	/** Says whether anybody may read a figure. */
	public void open(String code, boolean open) {
		this.jdbc.sql("""
				insert into statistics_publicity (code, open) values (?, ?)
				on conflict (code) do update set open = excluded.open, version = statistics_publicity.version + 1""")
			.params(code, open)
			.update();
	}

	private static FigureDefinition definition(ResultSet row, int number) throws SQLException {
		@Nullable Integer percent = row.getObject("percent", Integer.class);
		@Nullable String per = row.getString("per_kind");
		return new FigureDefinition(row.getString("code"), row.getObject("holds_from", LocalDate.class),
				FigureForm.valueOf(row.getString("form")), row.getString("kind"), per, percent,
				FigureUnit.valueOf(row.getString("unit")), row.getString("source"), row.getInt("position"));
	}

}
