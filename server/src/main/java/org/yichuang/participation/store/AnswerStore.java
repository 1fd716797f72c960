package org.yichuang.participation.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.CrossCell;
import org.yichuang.participation.model.Tally;
import org.yichuang.platform.Columns;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 答卷 — the tables {@code participation_answer} and {@code participation_tally}. */
@Repository
public class AnswerStore {

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {
	};

	private static final int BATCH = 1000;

	private final JdbcClient jdbc;

	AnswerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds an answer. */
	public void add(ActivityId activity, Map<String, List<String>> answers) {
		this.jdbc.sql("insert into participation_answer (activity, answers) values (:activity, cast(:a as jsonb))")
			.param("activity", activity.value())
			.param("a", JSON.writeValueAsString(answers))
			.update();
	}

	/** Adds to how often a value was answered. */
	public void count(ActivityId activity, String field, String value, long more) {
		this.jdbc.sql("""
				insert into participation_tally (activity, field, value, n) values (:activity, :field, :value, :n)
				on conflict (activity, field, value) do update set n = participation_tally.n + :n
				""")
			.param("activity", activity.value())
			.param("field", field)
			.param("value", value)
			.param("n", more)
			.update();
	}

	/** Returns how often each value was answered. */
	public Tally tally(ActivityId activity) {
		var answered = new HashMap<String, Long>();
		var values = new HashMap<String, Map<String, Long>>();
		this.jdbc.sql("select field, value, n from participation_tally where activity = :activity")
			.param("activity", activity.value())
			.query((row) -> {
				var field = row.getString("field");
				var value = row.getString("value");
				if (value.isEmpty()) {
					answered.put(field, row.getLong("n"));
				}
				else {
					values.computeIfAbsent(field, (any) -> new HashMap<>()).put(value, row.getLong("n"));
				}
			});
		var total = answered.remove("");
		return new Tally((total != null) ? total : 0, answered, values);
	}

	/** Returns how many answers chose which values of two questions. */
	public List<CrossCell> cross(ActivityId activity, String first, String second) {
		return this.jdbc.sql("""
				select one.value as one, two.value as two, count(*) as n
				from participation_answer a
				cross join lateral jsonb_array_elements_text(a.answers -> :first) one
				cross join lateral jsonb_array_elements_text(a.answers -> :second) two
				where a.activity = :activity group by one.value, two.value order by one.value, two.value
				""")
			.param("activity", activity.value())
			.param("first", first)
			.param("second", second)
			.query((row, index) -> new CrossCell(row.getString("one"), row.getString("two"), row.getLong("n")))
			.list();
	}

	/**
	 * Hands on every answer, in an order that says nothing; memory does not grow with
	 * their number.
	 */
	public void forEach(ActivityId activity, Consumer<Map<String, List<String>>> sink) {
		UUID after = null;
		for (var batch = next(activity, after); !batch.isEmpty(); batch = next(activity, after)) {
			batch.forEach((row) -> sink.accept(row.answers()));
			after = batch.getLast().id();
		}
	}

	private List<Row> next(ActivityId activity, @Nullable UUID after) {
		return this.jdbc.sql("""
				select id, answers from participation_answer
				where activity = :activity and (cast(:after as uuid) is null or id > :after) order by id limit :n
				""")
			.param("activity", activity.value())
			.param("after", after)
			.param("n", BATCH)
			.query((row, index) -> new Row(Columns.id(row, "id"), JSON.readValue(row.getString("answers"), ANSWERS)))
			.list();
	}

	private record Row(UUID id, Map<String, List<String>> answers) {
	}

}
