package org.yichuang.interaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.LetterFigures;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/**
 * 来信统计 — counts a site's letters by the days on which they came. Each change of a letter
 * notes its day; whoever reads figures counts the noted days anew and adds up days, so
 * that a year costs the same however many letters it had.
 */
@Repository
public class FigureStore {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final String COUNT_DAY = """
			insert into interaction_figure_day (site, day, mailbox, received, valid, concluded, in_time, declined, hours,
				rated, grades, forwarded, forwarded_concluded)
			select :site, :day, mailbox, count(*), count(*) filter (where valid),
				count(*) filter (where valid and answered_at is not null), count(*) filter (where valid and in_time),
				count(*) filter (where state = 'DECLINED'),
				coalesce(sum(extract(epoch from answered_at - received_at)) filter (where valid), 0) / 3600,
				count(*) filter (where grade > 0), coalesce(sum(grade), 0),
				count(*) filter (where origin = 'FORWARDED'),
				count(*) filter (where valid and origin = 'FORWARDED' and answered_at is not null)
			from interaction_letter where site = :site and received_at >= :from and received_at < :until
			group by mailbox
			""";

	private static final String SUMS = """
			select mailbox, sum(received) as received, sum(valid) as valid, sum(concluded) as concluded,
				sum(in_time) as in_time, sum(declined) as declined, sum(hours) as hours, sum(rated) as rated,
				sum(grades) as grades, sum(forwarded) as forwarded, sum(forwarded_concluded) as forwarded_concluded
			from interaction_figure_day where site = :site and day between :from and :to group by mailbox
			""";

	private final JdbcClient jdbc;

	private final TransactionTemplate own;

	FigureStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Notes, with a change of a letter, that its day must be counted anew. */
	void changed(SiteId site, Instant receivedAt) {
		this.jdbc.sql("insert into interaction_figure_stale (site, day) values (:site, :day)")
			.param("site", site.value())
			.param("day", LocalDate.ofInstant(receivedAt, BEIJING))
			.update();
	}

	/**
	 * Returns the figures of each mailbox that got letters in a period.
	 * @param to inclusive
	 */
	public Map<MailboxId, LetterFigures> of(SiteId site, LocalDate from, LocalDate to) {
		this.own.executeWithoutResult((status) -> countAnew(site));
		var all = new HashMap<MailboxId, LetterFigures>();
		this.jdbc.sql(SUMS).param("site", site.value()).param("from", from).param("to", to).query((row) -> {
			all.put(new MailboxId(Columns.id(row, "mailbox")), figures(row));
		});
		return all;
	}

	/** One at a time for each site: a count must not come later than a newer one. */
	private void countAnew(SiteId site) {
		if (!isStale(site)) {
			return;
		}
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('interaction_figure ' || :site, 0))")
			.param("site", site.toString())
			.query((row) -> {
			});
		List<LocalDate> days = this.jdbc.sql("delete from interaction_figure_stale where site = :site returning day")
			.param("site", site.value())
			.query(LocalDate.class)
			.list();
		days.stream().distinct().sorted().forEach((day) -> count(site, day));
	}

	private boolean isStale(SiteId site) {
		return this.jdbc.sql("select exists (select from interaction_figure_stale where site = :site)")
			.param("site", site.value())
			.query(Boolean.class)
			.single();
	}

	private void count(SiteId site, LocalDate day) {
		this.jdbc.sql("delete from interaction_figure_day where site = :site and day = :day")
			.param("site", site.value())
			.param("day", day)
			.update();
		this.jdbc.sql(COUNT_DAY)
			.param("site", site.value())
			.param("day", day)
			.param("from", Columns.time(day.atStartOfDay(BEIJING).toInstant()))
			.param("until", Columns.time(day.plusDays(1).atStartOfDay(BEIJING).toInstant()))
			.update();
	}

	private static LetterFigures figures(ResultSet row) throws SQLException {
		return new LetterFigures(row.getLong("received"), row.getLong("valid"), row.getLong("concluded"),
				row.getLong("in_time"), row.getLong("declined"), row.getDouble("hours"), row.getLong("rated"),
				row.getLong("grades"), row.getLong("forwarded"), row.getLong("forwarded_concluded"));
	}

}
