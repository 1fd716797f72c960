package org.yichuang.boards.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.model.MessageFigures;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 留言统计 — counts a site's messages by the days on which they came. */
@Repository
public class BoardFigureStore {

	private final JdbcClient jdbc;

	BoardFigureStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the figures of each board that got messages in a period.
	 * @param from inclusive
	 * @param until exclusive
	 */
	public Map<BoardId, MessageFigures> of(SiteId site, Instant from, Instant until) {
		var all = new HashMap<BoardId, MessageFigures>();
		this.jdbc.sql("""
				select board, count(*) as received, count(slot) as shown,
					count(*) filter (where state = 'REFUSED') as refused, count(answered_at) as answered,
					count(*) filter (where in_time) as in_time
				from boards_message where site = :site and received_at >= :from and received_at < :until group by board
				""")
			.param("site", site.value())
			.param("from", Columns.time(from))
			.param("until", Columns.time(until))
			.query((row) -> {
				all.put(new BoardId(Columns.id(row, "board")), new MessageFigures(row.getLong("received"),
						row.getLong("shown"), row.getLong("refused"), row.getLong("answered"), row.getLong("in_time")));
			});
		return all;
	}

}
