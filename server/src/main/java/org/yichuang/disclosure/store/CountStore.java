package org.yichuang.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.disclosure.DisclosedCounts.Count;
import org.yichuang.disclosure.DisclosedCounts.YearCounts;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.kernel.BodyId;
import org.yichuang.platform.Columns;

/** 统计表 — counts normative documents among what the catalogues show. */
@Repository
public class CountStore {

	private final JdbcClient jdbc;

	CountStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the counts of a year by body. */
	public Map<BodyId, YearCounts> of(Collection<BodyId> bodies, int year) {
		var found = new HashMap<BodyId, YearCounts>();
		this.jdbc.sql("""
				select body, class_code = :regulations as is_regulation,
					count(*) filter (where made_on >= :first) as made,
					count(*) filter (where validity in ('REPEALED', 'EXPIRED') and ended_on between :first and :last)
						as repealed,
					count(*) filter (where coalesce(validity, 'EFFECTIVE') in ('EFFECTIVE', 'AMENDED')
						or ended_on > :last) as in_force
				from disclosure_entry
				where shown and attribute = 'PROACTIVE' and class_code in (:regulations, :documents)
					and made_on <= :last and body = any(cast(:bodies as uuid[]))
				group by body, is_regulation
				""")
			.param("regulations", DisclosureClass.REGULATIONS)
			.param("documents", DisclosureClass.NORMATIVE_DOCUMENTS)
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.param("bodies", Columns.ids(bodies))
			.query((row) -> {
				var counted = count(row);
				boolean regulation = row.getBoolean("is_regulation");
				found.merge(new BodyId(Columns.id(row, "body")),
						regulation ? new YearCounts(counted, Count.NONE) : new YearCounts(Count.NONE, counted),
						(one, other) -> regulation ? new YearCounts(other.regulations(), one.documents())
								: new YearCounts(one.regulations(), other.documents()));
			});
		return found;
	}

	private static Count count(ResultSet row) throws SQLException {
		return new Count(row.getInt("made"), row.getInt("repealed"), row.getInt("in_force"));
	}

}
