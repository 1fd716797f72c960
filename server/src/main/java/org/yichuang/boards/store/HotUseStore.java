package org.yichuang.boards.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 有用计数 — counts how many readers found hot questions of use. */
@Repository
public class HotUseStore {

	private final JdbcClient jdbc;

	HotUseStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counts one reader more. */
	public void count(HotQuestionId question, boolean isUseful) {
		this.jdbc.sql("""
				insert into boards_hot_use (question, useful, useless) values (:question, :useful, :useless)
				on conflict (question) do update set useful = boards_hot_use.useful + :useful,
					useless = boards_hot_use.useless + :useless
				""")
			.param("question", question.value())
			.param("useful", isUseful ? 1 : 0)
			.param("useless", isUseful ? 0 : 1)
			.update();
	}

	/** Returns what readers said of these. */
	public Map<HotQuestionId, HotQuestion.Use> of(Collection<HotQuestionId> questions) {
		var all = new HashMap<HotQuestionId, HotQuestion.Use>();
		this.jdbc.sql("select question, useful, useless from boards_hot_use where question = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(questions))
			.query((row) -> {
				all.put(new HotQuestionId(Columns.id(row, "question")),
						new HotQuestion.Use(row.getLong("useful"), row.getLong("useless")));
			});
		return all;
	}

	/**
	 * Returns the sites whose order may have changed since this was last asked.
	 */
	public List<SiteId> toOrder() {
		return this.jdbc
			.sql("""
					with counted as (update boards_hot_use set ordered_by = useful where ordered_by <> useful returning question)
					select distinct site from boards_hot_question where id in (select question from counted)
					""")
			.query((row, index) -> new SiteId(Columns.id(row, "site")))
			.list();
	}

}
