package org.yichuang.participation.store;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.Id;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.TrailEntry;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/** 经过 — the table {@code participation_trail}. */
@Repository
public class ActivityTrailStore {

	private static final int MOST_SHOWN = 200;

	private final JdbcClient jdbc;

	private final TextSeal seal;

	ActivityTrailStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Adds a line. */
	public void add(ActivityId activity, TrailEntry entry) {
		this.jdbc.sql("""
				insert into participation_trail (id, activity, act, actor_name, note, at)
				values (:id, :activity, :act, :name, :note, :at)
				""")
			.param("id", Id.nextUuid())
			.param("activity", activity.value())
			.param("act", entry.act())
			.param("name", entry.actorName())
			.param("note", this.seal.seal(activity, entry.note()))
			.param("at", Columns.time(entry.at()))
			.update();
	}

	/** Returns the newest lines of an activity, newest first. */
	public List<TrailEntry> of(ActivityId activity) {
		return this.jdbc.sql("""
				select act, actor_name, note, at from participation_trail where activity = :activity
				order by id desc limit :n
				""")
			.param("activity", activity.value())
			.param("n", MOST_SHOWN)
			.query((row, index) -> new TrailEntry(row.getString("act"), row.getString("actor_name"),
					this.seal.open(activity, row.getString("note")), Columns.moment(row, "at")))
			.list();
	}

}
