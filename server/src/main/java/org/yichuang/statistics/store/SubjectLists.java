package org.yichuang.statistics.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.statistics.model.SubjectFilter;
import org.yichuang.statistics.model.SubjectLine;

/**
 * 明细表 — reads the facts behind a figure, the newest first. Of a few bodies, the newest
 * facts of each are read by its own index and merged, so that a small office's list does
 * not walk over everybody else's facts.
 */
@Component
public class SubjectLists {

	private static final String WANTED = """
			m.kind = :kind and m.withdrawn_at is null and m.at >= :from and m.at < :until""";

	private static final String NEWEST = " order by m.at desc, m.subject_id desc limit :limit";

	private static final String COLUMNS = "m.subject_id, m.at, m.body_id, m.site_id, m.amount";

	private final JdbcClient jdbc;

	public SubjectLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns at most {@code limit} facts, the newest first. */
	public List<SubjectLine> newest(SubjectFilter filter, int limit) {
		var values = new HashMap<String, Object>();
		var inner = "select " + COLUMNS + " from statistics_measurement m where " + wanted(filter, values);
		values.put("limit", limit);
		var bodies = filter.bodies();
		var sql = (bodies == null) ? inner + NEWEST
				: "select " + COLUMNS + " from unnest(:bodies::uuid[]) b cross join lateral (" + inner
						+ " and m.body_id = b" + NEWEST + ") m" + NEWEST;
		if (bodies != null) {
			values.put("bodies", ids(bodies));
		}
		return this.jdbc.sql(sql).params(values).query(MeasurementTable::line).list();
	}

	private static String wanted(SubjectFilter filter, Map<String, Object> values) {
		var sql = new StringBuilder(WANTED);
		values.put("kind", filter.kind());
		values.put("from", start(filter.span().first()));
		values.put("until", start(filter.span().last().plusDays(1)));
		var site = filter.site();
		if (site != null) {
			sql.append(" and m.site_id = :site::uuid");
			values.put("site", site.toString());
		}
		var without = filter.without();
		if (without != null) {
			sql.append(' ').append("""
					and not exists (select 1 from statistics_measurement other where other.kind = :without
						and other.subject_id = m.subject_id and other.withdrawn_at is null
						and other.at >= :from and other.at < :until)""");
			values.put("without", without);
		}
		var after = filter.after();
		if (after != null) {
			sql.append(" and (m.at, m.subject_id) < (:afterAt, :afterSubject)");
			values.put("afterAt", MeasurementTable.time(after.at()));
			values.put("afterSubject", after.subject());
		}
		return sql.toString();
	}

	private static Object start(LocalDate day) {
		return MeasurementTable.time(day.atStartOfDay(Beijing.ZONE).toInstant());
	}

	static UUID[] ids(Collection<BodyId> bodies) {
		return bodies.stream().map(BodyId::value).toArray(UUID[]::new);
	}

}
