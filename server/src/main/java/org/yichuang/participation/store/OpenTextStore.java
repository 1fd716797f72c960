package org.yichuang.participation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.OpenText;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/** 文字回答 — the table {@code participation_open_text}. The words lie there sealed. */
@Repository
public class OpenTextStore {

	private final JdbcClient jdbc;

	private final TextSeal seal;

	OpenTextStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Adds what was answered in words; its id is random and says nothing of the time. */
	public void add(ActivityId activity, String field, String text) {
		var id = UUID.randomUUID();
		this.jdbc.sql(
				"insert into participation_open_text (id, activity, field, text) values (:id, :activity, :field, :text)")
			.param("id", id)
			.param("activity", activity.value())
			.param("field", field)
			.param("text", this.seal.seal(id, text))
			.update();
	}

	/** Returns texts in an order that says nothing, one more than the slice holds. */
	public List<OpenText> of(ActivityId activity, OpenText.@Nullable State state, Position position) {
		var params = new LinkedHashMap<String, @Nullable Object>();
		params.put("activity", activity.value());
		var where = new StringBuilder("activity = :activity");
		if (state != null) {
			where.append(" and state = :state");
			params.put("state", state.name());
		}
		if (position.after() != null) {
			where.append(" and id > :after");
			params.put("after", position.after());
		}
		params.put("n", position.size() + 1);
		return this.jdbc
			.sql("select id, field, text, state, group_name, version from participation_open_text where " + where
					+ " order by id limit :n")
			.params(params)
			.query(this::read)
			.list();
	}

	/** Returns how many texts stand in a state. */
	public long count(ActivityId activity, OpenText.State state) {
		return this.jdbc
			.sql("select count(*) from participation_open_text where activity = :activity and state = :state")
			.param("activity", activity.value())
			.param("state", state.name())
			.query(Long.class)
			.single();
	}

	/**
	 * Returns texts that readers may see, by groups, at most so many of each question.
	 */
	public List<OpenText> shown(ActivityId activity, int mostOfEach) {
		return this.jdbc.sql("""
				select id, field, text, state, group_name, version from (
					select id, field, text, state, group_name, version,
						row_number() over (partition by field order by group_name, id) as place
					from participation_open_text where activity = :activity and state = 'SHOWN' and text <> '') shown
				where place <= :most order by field, group_name, id
				""").param("activity", activity.value()).param("most", mostOfEach).query(this::read).list();
	}

	/** Returns how many texts each group of each question has. */
	public Map<String, Map<String, Long>> groups(ActivityId activity) {
		var all = new LinkedHashMap<String, Map<String, Long>>();
		this.jdbc.sql("""
				select field, group_name, count(*) as n from participation_open_text
				where activity = :activity and group_name <> '' group by field, group_name order by field, n desc
				""").param("activity", activity.value()).query((row) -> {
			all.computeIfAbsent(row.getString("field"), (any) -> new LinkedHashMap<>())
				.put(row.getString("group_name"), row.getLong("n"));
		});
		return all;
	}

	/** Decides on several texts at once; returns how many there were. */
	public int screen(ActivityId activity, List<UUID> ids, OpenText.State state, String grouping) {
		return this.jdbc.sql("""
				update participation_open_text set state = :state, group_name = :grouping, version = version + 1
				where activity = :activity and id = any(cast(:ids as uuid[]))
				""")
			.param("activity", activity.value())
			.param("ids", ids.stream().map(UUID::toString).collect(java.util.stream.Collectors.joining(",", "{", "}")))
			.param("state", state.name())
			.param("grouping", grouping)
			.update();
	}

	private OpenText read(ResultSet row, int index) throws SQLException {
		var id = Columns.id(row, "id");
		return new OpenText(id, row.getString("field"), this.seal.open(id, row.getString("text")),
				OpenText.State.valueOf(row.getString("state")), row.getString("group_name"), row.getLong("version"));
	}

}
