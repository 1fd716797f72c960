package org.yichuang.content.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.model.Range;
import org.yichuang.kernel.ChannelId;
import org.yichuang.platform.Columns;

/** 在线状况 — what is live, as checks and reminders ask. */
@Repository
public class LiveStore {

	private final JdbcClient jdbc;

	LiveStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Says whether the article with a number is live. */
	public boolean isLive(long number) {
		return this.jdbc
			.sql("select exists (select 1 from content_article where number = :number and live_edition is not null)")
			.param("number", number)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Returns when each of these channels last had something new; those that never had
	 * are missing.
	 */
	public Map<ChannelId, Instant> lastLive(Collection<ChannelId> channels) {
		var all = new HashMap<ChannelId, Instant>();
		this.jdbc.sql("""
				select channel, last_live_at from content_channel_counter
				where channel = any(cast(:channels as uuid[])) and last_live_at is not null
				""").param("channels", Columns.ids(channels)).query((row) -> {
			all.put(new ChannelId(Columns.id(row, "channel")), Columns.moment(row, "last_live_at"));
		});
		return all;
	}

	/** Returns how many scheduled editions of a range are due before a moment. */
	public long scheduledBefore(Range range, Instant end) {
		var conditions = new Conditions().and("state = 'SCHEDULED'")
			.and("publish_at < :end", "end", Columns.time(end))
			.inside(range);
		return this.jdbc.sql("select count(*) from content_edition where " + conditions.sql())
			.params(conditions.params())
			.query(Long.class)
			.single();
	}

}
