package org.yichuang.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.ChannelWindow;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.platform.Columns;

/** 窗口表 — reads and writes which channels belong to which classes. */
@Repository
public class WindowStore {

	private static final String COLUMNS = "select channel, section, class_code from disclosure_window ";

	private final JdbcClient jdbc;

	WindowStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns a channel's window. */
	public Optional<ChannelWindow> of(ChannelId channel) {
		return this.jdbc.sql(COLUMNS + "where channel = :channel")
			.param("channel", channel.value())
			.query(WindowStore::row)
			.optional();
	}

	/** Returns a section's windows in the order of their classes. */
	public List<ChannelWindow> of(SectionId section) {
		return this.jdbc.sql(COLUMNS + "where section = :section order by class_code, opened_at")
			.param("section", section.value())
			.query(WindowStore::row)
			.list();
	}

	/** Opens a window, or gives it to another class. */
	public void put(Actor actor, ChannelWindow window, Instant at) {
		this.jdbc.sql("""
				insert into disclosure_window (channel, section, class_code, opened_at, opened_by)
				values (:channel, :section, :code, :at, :by)
				on conflict (channel) do update set section = excluded.section, class_code = excluded.class_code
				""")
			.param("channel", window.channel().value())
			.param("section", window.section().value())
			.param("code", window.classCode())
			.param("at", Columns.time(at))
			.param("by", Columns.bare(actor.account()))
			.update();
	}

	/** Closes a window; says false if there is none. */
	public boolean remove(ChannelId channel) {
		return this.jdbc.sql("delete from disclosure_window where channel = :channel")
			.param("channel", channel.value())
			.update() == 1;
	}

	private static ChannelWindow row(ResultSet row, int index) throws SQLException {
		return new ChannelWindow(new ChannelId(Columns.id(row, "channel")), new SectionId(Columns.id(row, "section")),
				row.getString("class_code"));
	}

}
