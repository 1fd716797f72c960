package org.yichuang.casework.store;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.yichuang.casework.Audience;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.Step;
import org.yichuang.casework.model.StepRow;
import org.yichuang.platform.TextSeal;

/** 步骤表 — {@code casework_step}. What somebody wrote with a step is sealed. */
@Repository
public class StepStore {

	private final JdbcClient jdbc;

	private final TextSeal seal;

	StepStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Adds a step. */
	public void add(StepRow row) {
		var step = row.step();
		this.jdbc.sql("""
				insert into casework_step (id, case_id, at, act, label, actor, who, body_name, state_label, note, words)
				values (:id, :case, :at, :act, :label, :actor, :who, :body, :state, :note, :words)""")
			.param("id", row.id())
			.param("case", row.matter().value())
			.param("at", Columns.time(step.at()))
			.param("act", step.act())
			.param("label", step.label())
			.param("actor", row.actor())
			.param("who", step.who())
			.param("body", step.body())
			.param("state", step.state())
			.param("note", this.seal.seal(row.matter(), step.note()))
			.param("words", step.words().isEmpty() ? null : step.words())
			.update();
	}

	/** Adds the steps of many cases at once. */
	public void addAll(List<StepRow> rows) {
		this.jdbc.sql("""
				insert into casework_step (id, case_id, at, act, label, actor, who, body_name, state_label, note, words)
				select * from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::uuid[], ?::text[],
					?::text[], ?::text[], ?::text[], ?::text[])""")
			.params(column("uuid", rows, StepRow::id), column("uuid", rows, (row) -> row.matter().value()),
					column("timestamptz", rows, (row) -> row.step().at().toString()),
					column("text", rows, (row) -> row.step().act()), column("text", rows, (row) -> row.step().label()),
					column("uuid", rows, StepRow::actor), column("text", rows, (row) -> row.step().who()),
					column("text", rows, (row) -> row.step().body()), column("text", rows, (row) -> row.step().state()),
					column("text", rows, (row) -> this.seal.seal(row.matter(), row.step().note())),
					column("text", rows, (row) -> row.step().words().isEmpty() ? null : row.step().words()))
			.update();
	}

	private static SqlArrayValue column(String type, List<StepRow> rows, Function<StepRow, @Nullable Object> value) {
		return new SqlArrayValue(type, rows.stream().map(value).toArray());
	}

	/** Returns the time line that an audience reads, oldest first. */
	public List<Step> of(CaseId id, Audience audience) {
		boolean all = audience == Audience.STAFF;
		return this.jdbc.sql("""
				select at, act, label, who, body_name, state_label, note, words from casework_step
				where case_id = :case and (:all or words is not null) order by id""")
			.param("case", id.value())
			.param("all", all)
			.query((row, index) -> {
				var words = row.getString("words");
				return new Step(Columns.moment(row, "at"), row.getString("act"), row.getString("label"),
						(words != null) ? words : "", all ? row.getString("who") : "", row.getString("body_name"),
						row.getString("state_label"), all ? this.seal.open(id, row.getString("note")) : "");
			})
			.list();
	}

	/** Takes out what people wrote. */
	public void erase(CaseId id, String instead) {
		this.jdbc.sql("update casework_step set note = :words where case_id = :id and note <> ''")
			.param("id", id.value())
			.param("words", instead)
			.update();
	}

}
