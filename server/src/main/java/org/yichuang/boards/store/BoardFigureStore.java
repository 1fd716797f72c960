package org.yichuang.boards.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.model.MessageFigures;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;
import org.yichuang.platform.DaySums;

/** 留言统计 — counts a site's messages by the days on which they came. */
@Repository
public class BoardFigureStore {

	private static final String COUNT_DAY = """
			insert into boards_figure_day (site, day, board, received, shown, refused, answered, in_time)
			select :site, :day, board, count(*), count(slot), count(*) filter (where state = 'REFUSED'),
				count(answered_at), count(*) filter (where in_time)
			from boards_message where site = :site and received_at >= :from and received_at < :until group by board
			""";

	private static final String SUMS = """
			select board, sum(received) as received, sum(shown) as shown, sum(refused) as refused,
				sum(answered) as answered, sum(in_time) as in_time
			from boards_figure_day where site = :site and day between :from and :to group by board
			""";

	private final JdbcClient jdbc;

	private final DaySums days;

	BoardFigureStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.days = new DaySums(jdbc, transactions,
				new DaySums.Tables("boards_figure_day", "boards_figure_stale", COUNT_DAY));
	}

	/** Notes, with a change of a message, that its day must be counted anew. */
	void changed(SiteId site, Instant receivedAt) {
		this.days.changed(site, receivedAt);
	}

	/**
	 * Returns the figures of each board that got messages in a period.
	 * @param to inclusive
	 */
	public Map<BoardId, MessageFigures> of(SiteId site, LocalDate from, LocalDate to) {
		this.days.countAnew(site);
		var all = new HashMap<BoardId, MessageFigures>();
		this.jdbc.sql(SUMS).param("site", site.value()).param("from", from).param("to", to).query((row) -> {
			all.put(new BoardId(Columns.id(row, "board")), new MessageFigures(row.getLong("received"),
					row.getLong("shown"), row.getLong("refused"), row.getLong("answered"), row.getLong("in_time")));
		});
		return all;
	}

}
