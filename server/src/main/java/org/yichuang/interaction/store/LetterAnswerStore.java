package org.yichuang.interaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.model.Answer;
import org.yichuang.interaction.model.Supplement;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/**
 * 答复 — reads and writes answers, and what writers added to their letters; all texts
 * sealed.
 */
@Repository
public class LetterAnswerStore {

	private final JdbcClient jdbc;

	private final TextSeal seal;

	LetterAnswerStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Returns a letter's answers, oldest first. */
	public List<Answer> of(LetterId letter) {
		return this.jdbc.sql("""
				select letter, round, text, state, written_by, written_at, reviewed_by, review_note, sent_at, version
				from interaction_answer where letter = :letter order by round
				""").param("letter", letter.value()).query(this::answer).list();
	}

	/** Returns a letter's answer of one handling. */
	public Optional<Answer> find(LetterId letter, int round) {
		return of(letter).stream().filter((answer) -> answer.round() == round).findFirst();
	}

	/**
	 * Adds an answer.
	 * @throws Refused if somebody else began one meanwhile
	 */
	public void add(Answer answer) {
		try {
			written("""
					insert into interaction_answer (letter, round, text, state, written_by, written_at, reviewed_by,
						review_note, sent_at)
					values (:letter, :round, :text, :state, :writtenBy, :writtenAt, :reviewedBy, :reviewNote, :sentAt)
					""", answer).update();
		}
		catch (DuplicateKeyException begun) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	/**
	 * Writes an answer.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(Answer answer) {
		var changed = written("""
				update interaction_answer set text = :text, state = :state, written_by = :writtenBy,
					written_at = :writtenAt, reviewed_by = :reviewedBy, review_note = :reviewNote, sent_at = :sentAt,
					version = version + 1
				where letter = :letter and round = :round and version = :version
				""", answer).param("version", answer.version()).update();
		if (changed == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	/** Keeps what a writer added. */
	public void add(Supplement supplement) {
		this.jdbc.sql("""
				insert into interaction_supplement (id, letter, text, sent_at) values (:id, :letter, :text, :sentAt)
				""")
			.param("id", Id.nextUuid())
			.param("letter", supplement.letter().value())
			.param("text", this.seal.seal(supplement.letter(), supplement.text()))
			.param("sentAt", Columns.time(supplement.sentAt()))
			.update();
	}

	/** Returns what a writer added, oldest first. */
	public List<Supplement> supplements(LetterId letter) {
		return this.jdbc.sql("select text, sent_at from interaction_supplement where letter = :letter order by id")
			.param("letter", letter.value())
			.query((row, index) -> new Supplement(letter, this.seal.open(letter, row.getString("text")), moment(row)))
			.list();
	}

	/** Forgets what a writer added. */
	public void forgetSupplements(LetterId letter) {
		this.jdbc.sql("delete from interaction_supplement where letter = :letter")
			.param("letter", letter.value())
			.update();
	}

	private JdbcClient.StatementSpec written(String sql, Answer answer) {
		return this.jdbc.sql(sql)
			.param("letter", answer.letter().value())
			.param("round", answer.round())
			.param("text", this.seal.seal(answer.letter(), answer.text()))
			.param("state", answer.state().name())
			.param("writtenBy", Columns.bare(answer.writtenBy()))
			.param("writtenAt", Columns.time(answer.writtenAt()))
			.param("reviewedBy", Columns.bare(answer.reviewedBy()))
			.param("reviewNote", this.seal.seal(answer.letter(), answer.reviewNote()))
			.param("sentAt", Columns.time(answer.sentAt()));
	}

	private static Instant moment(ResultSet row) throws SQLException {
		return Columns.moment(row, "sent_at");
	}

	private Answer answer(ResultSet row, int index) throws SQLException {
		var letter = new LetterId(Columns.id(row, "letter"));
		return new Answer(letter, row.getInt("round"), this.seal.open(letter, row.getString("text")),
				Answer.State.valueOf(row.getString("state")), Columns.account(row, "written_by"),
				Columns.moment(row, "written_at"), Columns.account(row, "reviewed_by"),
				this.seal.open(letter, row.getString("review_note")), Columns.instant(row, "sent_at"),
				row.getLong("version"));
	}

}
