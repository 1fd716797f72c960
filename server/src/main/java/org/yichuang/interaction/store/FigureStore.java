package org.yichuang.interaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.LetterFigures;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 来信统计 — counts a site's letters by the days on which they came. */
@Repository
public class FigureStore {

	private static final String COUNTED = """
			select mailbox, count(*) as received, count(*) filter (where valid) as valid,
				count(*) filter (where valid and answered_at is not null) as concluded,
				count(*) filter (where valid and in_time) as in_time,
				count(*) filter (where state = 'DECLINED') as declined,
				coalesce(sum(extract(epoch from answered_at - received_at)) filter (where valid), 0) / 3600 as hours,
				count(*) filter (where grade > 0) as rated, coalesce(sum(grade), 0) as grades,
				count(*) filter (where origin = 'FORWARDED') as forwarded,
				count(*) filter (where origin = 'FORWARDED' and answered_at is not null) as forwarded_concluded
			from interaction_letter where site = :site and received_at >= :from and received_at < :until
			group by mailbox
			""";

	private final JdbcClient jdbc;

	FigureStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the figures of each mailbox that got letters in a period.
	 * @param from inclusive
	 * @param until exclusive
	 */
	public Map<MailboxId, LetterFigures> of(SiteId site, Instant from, Instant until) {
		var all = new HashMap<MailboxId, LetterFigures>();
		this.jdbc.sql(COUNTED)
			.param("site", site.value())
			.param("from", Columns.time(from))
			.param("until", Columns.time(until))
			.query((row) -> {
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
