package org.yichuang.statistics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.MeasurementWithdrawn;
import org.yichuang.statistics.model.Rounded;
import org.yichuang.statistics.model.SubjectLine;

/**
 * 指标数据表 — appends to {@code statistics_measurement} and, in the same breath, what it
 * changes to {@code statistics_pending}.
 */
@Component
public class MeasurementTable {

	/** Stands in sums for "on no site", as keys take no null. */
	static final String NO_SITE = "00000000-0000-0000-0000-000000000000";

	private final JdbcClient jdbc;

	private final Clock clock;

	public MeasurementTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Writes a fact down; one that is there already, withdrawn or not, changes nothing.
	 */
	public void add(Measurement fact) {
		var site = fact.site();
		this.jdbc.sql("""
				with fresh as (
					insert into statistics_measurement (kind, subject_id, at, day, body_id, site_id, amount, value)
					values (:kind, :subject, :at, :day, :body, :site, :amount, :value)
					on conflict do nothing
					returning kind, day, body_id, site_id, value, amount)
				insert into statistics_pending (kind, day, body_id, site_id, value, count, amount)
				select kind, day, body_id, coalesce(site_id, :none::uuid), value, 1, amount from fresh""")
			.param("kind", fact.kind())
			.param("subject", fact.subjectId())
			.param("at", time(fact.at()))
			.param("day", Beijing.day(fact.at()))
			.param("body", fact.body().value())
			.param("site", (site != null) ? site.value() : null, Types.OTHER)
			.param("amount", fact.amount())
			.param("value", Rounded.up(fact.amount()))
			.param("none", NO_SITE)
			.update();
	}

	/**
	 * Takes a fact back; one that is not there, or taken back already, changes nothing.
	 */
	public void withdraw(MeasurementWithdrawn fact) {
		var at = fact.at();
		this.jdbc.sql("""
				with gone as (
					update statistics_measurement set withdrawn_at = :now
					where kind = :kind and subject_id = :subject and withdrawn_at is null
						and at = coalesce(:at::timestamptz, (select max(last.at) from statistics_measurement last
							where last.kind = :kind and last.subject_id = :subject and last.withdrawn_at is null))
					returning kind, day, body_id, site_id, value, amount)
				insert into statistics_pending (kind, day, body_id, site_id, value, count, amount)
				select kind, day, body_id, coalesce(site_id, :none::uuid), value, -1, -amount from gone""")
			.param("now", time(this.clock.instant()))
			.param("kind", fact.kind())
			.param("subject", fact.subjectId())
			.param("at", (at != null) ? time(at) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.param("none", NO_SITE)
			.update();
	}

	static OffsetDateTime time(Instant moment) {
		return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	static SubjectLine line(ResultSet row, int number) throws SQLException {
		var site = row.getObject("site_id", UUID.class);
		return new SubjectLine(row.getString("subject_id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				new BodyId(row.getObject("body_id", UUID.class)), (site != null) ? new SiteId(site) : null,
				row.getLong("amount"));
	}

}
