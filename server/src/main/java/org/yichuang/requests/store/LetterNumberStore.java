package org.yichuang.requests.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.BodyId;
import org.yichuang.platform.Columns;
import org.yichuang.requests.OfficialLetterId;

/**
 * 文号 — draws numbers of letters, without gap within body, word and year: the number is
 * drawn, used and written down in one transaction, so that none is lost whatever happens.
 */
@Repository
public class LetterNumberStore {

	private final JdbcClient jdbc;

	LetterNumberStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Draws the next number of a series for a letter. Whoever draws from the same series
	 * waits until the caller's transaction ends.
	 */
	public int draw(Series series, OfficialLetterId letter, Instant at) {
		var count = this.jdbc.sql("""
				insert into requests_letter_series (body_id, word, year, last) values (:body, :word, :year, 1)
				on conflict (body_id, word, year) do update set last = requests_letter_series.last + 1
				returning last
				""")
			.param("body", series.body().value())
			.param("word", series.word())
			.param("year", series.year())
			.query(Integer.class)
			.single();
		this.jdbc.sql("""
				insert into requests_letter_number (body_id, word, year, count, letter_id, drawn_at)
				values (:body, :word, :year, :count, :letter, :at)
				""")
			.param("body", series.body().value())
			.param("word", series.word())
			.param("year", series.year())
			.param("count", count)
			.param("letter", letter.value())
			.param("at", Columns.time(at))
			.update();
		return count;
	}

	/** Writes down why a letter's number is not used any more; it is never used again. */
	public void makeVoid(OfficialLetterId letter, String reason) {
		this.jdbc.sql("update requests_letter_number set void_reason = ? where letter_id = ?")
			.params(reason, letter.value())
			.update();
	}

	/** Returns the numbers of a series, in order. */
	public List<Drawn> of(Series series) {
		return this.jdbc.sql("""
				select count, letter_id, void_reason from requests_letter_number
				where body_id = :body and word = :word and year = :year order by count
				""")
			.param("body", series.body().value())
			.param("word", series.word())
			.param("year", series.year())
			.query((row, index) -> new Drawn(row.getInt("count"), new OfficialLetterId(Columns.id(row, "letter_id")),
					row.getString("void_reason")))
			.list();
	}

	/**
	 * 文号序列.
	 *
	 * @param body whose
	 * @param word of the kind
	 * @param year in which letters are signed
	 */
	public record Series(BodyId body, String word, int year) {
	}

	/**
	 * 已用文号.
	 *
	 * @param count from 1
	 * @param letter whose number it is
	 * @param voidReason why it is void; null while it holds
	 */
	public record Drawn(int count, OfficialLetterId letter, @Nullable String voidReason) {
	}

}
