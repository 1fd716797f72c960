package org.yichuang.boards.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.model.BoardAnswer;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/** 留言答复 — reads and writes answers to messages. */
@Repository
public class BoardAnswerStore {

	private static final String COLUMNS = """
			select message, round, text, state, written_by, written_at, reviewed_by, review_note, sent_at, version
			from boards_answer
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	BoardAnswerStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Returns the answer of one handling. */
	public Optional<BoardAnswer> find(BoardMessageId message, int round) {
		return this.jdbc.sql(COLUMNS + "where message = :message and round = :round")
			.param("message", message.value())
			.param("round", round)
			.query(this::answer)
			.optional();
	}

	/** Returns all answers to a message, oldest first. */
	public List<BoardAnswer> of(BoardMessageId message) {
		return this.jdbc.sql(COLUMNS + "where message = :message order by round")
			.param("message", message.value())
			.query(this::answer)
			.list();
	}

	/** Returns the last answers to these messages that everybody can read. */
	public Map<BoardMessageId, BoardAnswer> sent(Collection<BoardMessageId> messages) {
		return this.jdbc.sql(COLUMNS.replace("select", "select distinct on (message)") + """
				where message = any(cast(:messages as uuid[])) and sent_at is not null and state = 'SENT'
				order by message, round desc
				""")
			.param("messages", Columns.ids(messages))
			.query(this::answer)
			.list()
			.stream()
			.collect(Collectors.toMap(BoardAnswer::message, Function.identity()));
	}

	/**
	 * Adds an answer.
	 * @throws Refused if somebody else began one meanwhile
	 */
	public void add(BoardAnswer answer) {
		try {
			written("""
					insert into boards_answer (message, round, text, state, written_by, written_at, reviewed_by,
						review_note, sent_at)
					values (:message, :round, :text, :state, :writtenBy, :writtenAt, :reviewedBy, :reviewNote, :sentAt)
					""", answer).update();
		}
		catch (DuplicateKeyException meanwhile) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	/**
	 * Writes an answer.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(BoardAnswer answer) {
		Columns.unlessChanged(written("""
				update boards_answer set text = :text, state = :state, written_by = :writtenBy, written_at = :writtenAt,
					reviewed_by = :reviewedBy, review_note = :reviewNote, sent_at = :sentAt, version = version + 1
				where message = :message and round = :round and version = :version
				""", answer).param("version", answer.version()).update());
	}

	private JdbcClient.StatementSpec written(String sql, BoardAnswer answer) {
		return this.jdbc.sql(sql)
			.param("message", answer.message().value())
			.param("round", answer.round())
			.param("text", this.seal.seal(answer.message(), answer.text()))
			.param("state", answer.state().name())
			.param("writtenBy", Columns.bare(answer.writtenBy()))
			.param("writtenAt", Columns.time(answer.writtenAt()))
			.param("reviewedBy", Columns.bare(answer.reviewedBy()))
			.param("reviewNote", this.seal.seal(answer.message(), answer.reviewNote()))
			.param("sentAt", Columns.time(answer.sentAt()));
	}

	private BoardAnswer answer(ResultSet row, int index) throws SQLException {
		var message = new BoardMessageId(Columns.id(row, "message"));
		return new BoardAnswer(message, row.getInt("round"), this.seal.open(message, row.getString("text")),
				BoardAnswer.State.valueOf(row.getString("state")), Columns.account(row, "written_by"),
				Columns.moment(row, "written_at"), Columns.account(row, "reviewed_by"),
				this.seal.open(message, row.getString("review_note")), Columns.instant(row, "sent_at"),
				row.getLong("version"));
	}

}
