package org.yichuang.disclosure.store;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.disclosure.model.DirectReportFilter.Range;
import org.yichuang.disclosure.model.ReportCount;
import org.yichuang.disclosure.model.UpwardLevel;
import org.yichuang.kernel.BodyId;
import org.yichuang.platform.Columns;

/** 直报统计 — counts over {@code disclosure_report} and {@code disclosure_report_upward}. */
@Repository
public class DirectReportCounts {

	private final JdbcClient jdbc;

	DirectReportCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns how many were accepted, by body, class and month. */
	public List<ReportCount> accepted(Range range, LocalDate from, LocalDate until) {
		return this.jdbc.sql("""
				select body, class_code, to_char(sent_on, 'YYYY-MM') as month, count(*) as count from disclosure_report
				where state = 'ACCEPTED' and sent_on between :from and :until
					and (:everywhere or body = any(cast(:bodies as uuid[])))
				group by body, class_code, to_char(sent_on, 'YYYY-MM')
				""")
			.param("from", from)
			.param("until", until)
			.param("everywhere", range.everywhere())
			.param("bodies", Columns.ids(range.bodies()))
			.query((row, index) -> new ReportCount(new BodyId(Columns.id(row, "body")), row.getString("class_code"),
					row.getString("month"), row.getLong("count")))
			.list();
	}

	/** Returns how many went upward, and how many were adopted, by month. */
	public List<ReportCount.Upward> upward(Range range, LocalDate from, LocalDate until) {
		return this.jdbc.sql("""
				select body, level, month, sum(reported) as reported, sum(adopted) as adopted from (
					select body, level, to_char(sent_on, 'YYYY-MM') as month, 1 as reported, 0 as adopted
					from disclosure_report_upward where sent_on between :from and :until
					union all
					select body, level, to_char(adopted_on, 'YYYY-MM'), 0, 1
					from disclosure_report_upward where adopted_on between :from and :until) each
				where :everywhere or body = any(cast(:bodies as uuid[]))
				group by body, level, month order by month, level
				""")
			.param("from", from)
			.param("until", until)
			.param("everywhere", range.everywhere())
			.param("bodies", Columns.ids(range.bodies()))
			.query((row, index) -> new ReportCount.Upward(new BodyId(Columns.id(row, "body")),
					UpwardLevel.valueOf(row.getString("level")), row.getString("month"), row.getLong("reported"),
					row.getLong("adopted")))
			.list();
	}

	/** Returns how many wait for a look. */
	public long waiting(Range range) {
		return this.jdbc.sql("""
				select count(*) from disclosure_report
				where state = 'SENT' and (:everywhere or body = any(cast(:bodies as uuid[])))
				""")
			.param("everywhere", range.everywhere())
			.param("bodies", Columns.ids(range.bodies()))
			.query(Long.class)
			.single();
	}

}
