package org.yichuang.interaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;

import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.LetterFigures;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;
import org.yichuang.platform.DaySums;

/** 来信统计 — counts a site's letters by the days on which they came. */
@Repository
public class FigureStore {

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

	private final DaySums days;

	FigureStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.days = new DaySums(jdbc, transactions,
				new DaySums.Tables("interaction_figure_day", "interaction_figure_stale", COUNT_DAY));
	}

	/** Notes, with a change of a letter, that its day must be counted anew. */
	void changed(SiteId site, Instant receivedAt) {
		this.days.changed(site, receivedAt);
	}

	/**
	 * Returns the figures of each mailbox that got letters in a period.
	 * @param to inclusive
	 */
	public Map<MailboxId, LetterFigures> of(SiteId site, LocalDate from, LocalDate to) {
		this.days.countAnew(site);
		var all = new HashMap<MailboxId, LetterFigures>();
		this.jdbc.sql(SUMS).param("site", site.value()).param("from", from).param("to", to).query((row) -> {
			all.put(new MailboxId(Columns.id(row, "mailbox")), figures(row));
		});
		return all;
	}

	private static LetterFigures figures(ResultSet row) throws SQLException {
		return new LetterFigures(row.getLong("received"), row.getLong("valid"), row.getLong("concluded"),
				row.getLong("in_time"), row.getLong("declined"), row.getDouble("hours"), row.getLong("rated"),
				row.getLong("grades"), row.getLong("forwarded"), row.getLong("forwarded_concluded"));
	}

}
