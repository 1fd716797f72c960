package org.yichuang.participation.store;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 嘉宾答复 — what guests answered to questions, from the table
 * {@code participation_interview_entry}.
 */
@Repository
public class InterviewAnswerStore {

	private final JdbcClient jdbc;

	InterviewAnswerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns what guests answered to a question, one paragraph each; empty if nothing.
	 */
	public String words(UUID question) {
		return String.join("\n",
				this.jdbc.sql("""
						select name, words from participation_interview_entry
						where question = :question and speaker = 'GUEST' and state <> 'WITHDRAWN' order by number
						""")
					.param("question", question)
					.query((row, index) -> row.getString("name") + "：" + row.getString("words"))
					.list());
	}

}
