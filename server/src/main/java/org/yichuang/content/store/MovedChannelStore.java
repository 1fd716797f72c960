package org.yichuang.content.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.PlacementId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.platform.Columns;

/** 移址栏目 — the table {@code content_moved_channel}. */
@Repository
public class MovedChannelStore {

	private final JdbcClient jdbc;

	MovedChannelStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes down that all pages of a channel are owed to those who look for them. */
	public void owe(ChannelId channel, Instant now) {
		this.jdbc.sql("""
				insert into content_moved_channel (channel, announced_slot, moved_at) values (:channel, -1, :now)
				on conflict (channel) do update set announced_slot = -1, moved_at = excluded.moved_at
				""").param("channel", channel.value()).param("now", Columns.time(now)).update();
	}

	/** Takes a channel that moved before a moment; nobody else takes it meanwhile. */
	public Optional<Owed> take(Instant before) {
		return this.jdbc.sql("""
				select channel, announced_slot from content_moved_channel where moved_at <= :before
				order by moved_at limit 1 for update skip locked
				""")
			.param("before", Columns.time(before))
			.query((row, index) -> new Owed(new ChannelId(Columns.id(row, "channel")), row.getInt("announced_slot")))
			.optional();
	}

	/** Returns live placements of a channel after a slot, in their order. */
	public List<Next> next(Owed owed, int atMost) {
		return this.jdbc.sql("""
				select id, slot from content_placement where channel = :channel and state = 'LIVE' and slot > :slot
				order by slot limit :n
				""")
			.param("channel", owed.channel().value())
			.param("slot", owed.slot())
			.param("n", atMost)
			.query((row, index) -> new Next(new PlacementId(Columns.id(row, "id")), row.getInt("slot")))
			.list();
	}

	/** Writes down how far it went. */
	public void advance(ChannelId channel, int slot) {
		this.jdbc.sql("update content_moved_channel set announced_slot = :slot where channel = :channel")
			.param("slot", slot)
			.param("channel", channel.value())
			.update();
	}

	/** Nothing is owed any more. */
	public void done(ChannelId channel) {
		this.jdbc.sql("delete from content_moved_channel where channel = :channel")
			.param("channel", channel.value())
			.update();
	}

	/** 下一篇. */
	public record Next(PlacementId placement, int slot) {
	}

	/**
	 * 待通知.
	 *
	 * @param slot articles up to this one have been announced, -1 for none
	 */
	public record Owed(ChannelId channel, int slot) {
	}

}
