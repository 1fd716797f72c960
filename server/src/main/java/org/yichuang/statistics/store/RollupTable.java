package org.yichuang.statistics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.statistics.Dimension;
import org.yichuang.statistics.model.Grain;
import org.yichuang.statistics.model.Parts;
import org.yichuang.statistics.model.Tally;
import org.yichuang.statistics.model.TallyQuestion;
import org.yichuang.statistics.model.TallyRow;

/**
 * 汇总表 — reads {@code statistics_rollup} together with what is still pending, in one
 * statement and so of one moment: a fact is in the one or the other, never in both.
 */
@Component
public class RollupTable {

	private final JdbcClient jdbc;

	public RollupTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the sums that are asked for, without those that are nothing. */
	public List<TallyRow> read(TallyQuestion question) {
		var sums = ask(question, question.kinds(), false);
		if (!question.spread().isEmpty()) {
			ask(question, question.spread(), true).forEach((group, tally) -> sums.merge(group, tally, Tally::plus));
		}
		return sums.entrySet()
			.stream()
			.map((sum) -> new TallyRow(sum.getKey().getFirst(), sum.getKey().subList(1, sum.getKey().size()),
					sum.getValue()))
			.toList();
	}

	private Map<List<String>, Tally> ask(TallyQuestion question, Collection<String> kinds, boolean spread) {
		var values = new HashMap<String, Object>(Map.of("kinds", kinds.toArray(new String[0])));
		var columns = new ArrayList<String>(List.of("s.kind"));
		for (int i = 0; i < question.by().size(); i++) {
			columns.add(key(question.by().get(i)) + " as key" + i);
		}
		columns.add((spread ? "s.value" : "0::bigint") + " as value");
		var sql = "select " + String.join(", ", columns)
				+ ", sum(s.count)::bigint as count, sum(s.amount)::bigint as amount from ("
				+ source(question, spread, values) + ") s group by " + positions(columns.size())
				+ " having sum(s.count) <> 0 or sum(s.amount) <> 0";
		var sums = new LinkedHashMap<List<String>, Tally>();
		this.jdbc.sql(sql).params(values).query((row) -> {
			sums.merge(group(row, question.by().size()), tally(row, spread), Tally::plus);
		});
		return sums;
	}

	/** Returns every kind that was ever measured, by hopping along the index. */
	public List<String> kinds() {
		return this.jdbc.sql("""
				with recursive hop as (
					(select m.kind from statistics_measurement m order by m.kind limit 1)
					union all
					select (select m.kind from statistics_measurement m where m.kind > hop.kind order by m.kind limit 1)
					from hop where hop.kind is not null)
				select kind from hop where kind is not null""").query(String.class).list();
	}

	private static String source(TallyQuestion question, boolean spread, Map<String, Object> values) {
		var wanted = wanted(question, values);
		var rows = spread ? """
				select kind, start, body_id, site_id, e.key::bigint as value, e.value::bigint as count, 0 as amount
				from statistics_rollup cross join lateral jsonb_each_text(spread) e""" : """
				select kind, start, body_id, site_id, count, amount
				from statistics_rollup""";
		var parts = Parts.of(question.span(), coarsest(question.by()));
		var sources = new ArrayList<String>();
		for (int i = 0; i < parts.size(); i++) {
			var part = parts.get(i);
			sources.add(rows + " where grain = '%s' and start >= :from%d and start < :until%d and %s"
				.formatted(part.grain().code(), i, i, wanted));
			values.put("from" + i, part.from());
			values.put("until" + i, part.until());
		}
		sources.add("select kind, day, body_id, site_id, " + (spread ? "value, count, 0" : "count, amount")
				+ " from statistics_pending where day >= :first and day <= :last and " + wanted);
		values.put("first", question.span().first());
		values.put("last", question.span().last());
		return String.join(" union all ", sources);
	}

	private static String wanted(TallyQuestion question, Map<String, Object> values) {
		var sql = new StringBuilder("kind = any(:kinds::text[])");
		var bodies = question.bodies();
		if (bodies != null) {
			sql.append(" and body_id = any(:bodies::uuid[])");
			values.put("bodies", SubjectLists.ids(bodies));
		}
		var site = question.site();
		if (site != null) {
			sql.append(" and site_id = :site::uuid");
			values.put("site", site.toString());
		}
		return sql.toString();
	}

	private static Grain coarsest(List<Dimension> by) {
		return by.stream().filter(Dimension::isTime).findFirst().map((time) -> switch (time) {
			case DAY, WEEK -> Grain.DAY;
			case MONTH, QUARTER -> Grain.MONTH;
			default -> Grain.YEAR;
		}).orElse(Grain.YEAR);
	}

	private static String key(Dimension dimension) {
		return switch (dimension) {
			case BODY -> "s.body_id::text";
			case SITE -> "case when s.site_id = '" + MeasurementTable.NO_SITE + "' then '' else s.site_id::text end";
			case DAY -> "to_char(s.start, 'YYYY-MM-DD')";
			case WEEK -> "to_char(s.start, 'IYYY-\"W\"IW')";
			case MONTH -> "to_char(s.start, 'YYYY-MM')";
			case QUARTER -> "to_char(s.start, 'YYYY-\"Q\"Q')";
			case YEAR -> "to_char(s.start, 'YYYY')";
		};
	}

	private static String positions(int count) {
		var positions = new ArrayList<String>();
		for (int i = 1; i <= count; i++) {
			positions.add(String.valueOf(i));
		}
		return String.join(", ", positions);
	}

	private static List<String> group(ResultSet row, int keys) throws SQLException {
		var group = new ArrayList<>(List.of(row.getString("kind")));
		for (int i = 0; i < keys; i++) {
			group.add(row.getString("key" + i));
		}
		return group;
	}

	/** A sum by itself, or how its amounts lie by themselves; both are put together. */
	private static Tally tally(ResultSet row, boolean spread) throws SQLException {
		return spread ? new Tally(0, 0, new TreeMap<>(Map.of(row.getLong("value"), row.getLong("count"))))
				: new Tally(row.getLong("count"), row.getLong("amount"), new TreeMap<>());
	}

}
