package org.yichuang.content.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.model.Setback;
import org.yichuang.content.model.TimedDeed;
import org.yichuang.platform.Columns;

/** 受阻 — the table {@code content_setback}. */
@Repository
public class SetbackStore {

	private final JdbcClient jdbc;

	SetbackStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A condition on rows of {@code t}: a deed on their article does not pause now. */
	static String notPausing(TimedDeed deed, String articleColumn) {
		return " and not exists (select 1 from content_setback s where s.article = " + articleColumn + " and s.deed = '"
				+ deed.name() + "' and s.next_try_at > :now)";
	}

	/**
	 * Writes down one more failure, and a longer pause; nothing for an article that is
	 * gone.
	 */
	public int count(ArticleId article, TimedDeed deed, Instant now, Cause cause) {
		return this.jdbc.sql("""
				insert into content_setback as s (article, deed, failures, failed_at, next_try_at, problem,
					arguments)
				select id, :deed, 1, :now, cast(:now as timestamptz) + interval '5 seconds', :problem,
					string_to_array(:arguments, chr(31))
				from content_article where id = :article
				on conflict (article, deed) do update set failures = s.failures + 1, failed_at = excluded.failed_at,
					problem = excluded.problem, arguments = excluded.arguments, next_try_at = excluded.failed_at
						+ least(interval '1 hour', interval '5 seconds' * power(2, least(s.failures, 10)))
				returning failures""")
			.param("article", article.value())
			.param("deed", deed.name())
			.param("now", Columns.time(now))
			.param("problem", cause.problem())
			.param("arguments", Columns.words(cause.arguments()))
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/** It worked after all, or is owed no more. */
	public void forget(ArticleId article, TimedDeed deed) {
		this.jdbc.sql("delete from content_setback where article = :article and deed = :deed")
			.param("article", article.value())
			.param("deed", deed.name())
			.update();
	}

	/** Returns an article's setbacks. */
	public List<Setback> of(ArticleId article) {
		return this.jdbc.sql("""
				select deed, failures, failed_at, next_try_at, problem, arguments from content_setback
				where article = :article order by deed""")
			.param("article", article.value())
			.query(SetbackStore::setback)
			.list();
	}

	private static Setback setback(ResultSet row, int index) throws SQLException {
		return new Setback(TimedDeed.valueOf(row.getString("deed")), row.getInt("failures"),
				Columns.moment(row, "failed_at"), Columns.moment(row, "next_try_at"), row.getString("problem"),
				Columns.texts(row, "arguments"));
	}

	/**
	 * Why something failed.
	 *
	 * @param problem the problem's code; empty for a fault of the program
	 * @param arguments what its wording names
	 */
	public record Cause(String problem, List<String> arguments) {

		/** Nobody but the log can say more. */
		public static final Cause FAULT = new Cause("", List.of());

	}

}
