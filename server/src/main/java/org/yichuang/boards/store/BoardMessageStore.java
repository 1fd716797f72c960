package org.yichuang.boards.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.BoardMessage.Display;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.MessageFilter;
import org.yichuang.boards.model.MessageFilter.Position;
import org.yichuang.boards.model.MessageFilter.Range;
import org.yichuang.boards.model.MessageState;
import org.yichuang.casework.CaseId;
import org.yichuang.forms.Removals.Decision;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;
import org.yichuang.platform.NewestFirst;
import org.yichuang.platform.TextSeal;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 留言 — reads and writes messages with what everybody reads of them. */
@Repository
public class BoardMessageStore {

	private static final TypeReference<List<Decision>> DECISIONS = new TypeReference<>() {
	};

	private static final String COLUMNS = """
			select id, submission, matter, number, board, board_key, site, state, body, subject, received_at, answered_at,
				in_time, ended_at, reason, slot, shown_title, shown_text, decisions, shown_by, shown_at, taken_down_at,
				anonymised_at, version
			from boards_message
			""";

	private static final String LIVE = """
			 slot is not null and taken_down_at is null and state in ('SHOWN', 'IN_REVIEW', 'ANSWERED')
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final TextSeal seal;

	private final BoardFigureStore figures;

	BoardMessageStore(JdbcClient jdbc, JsonMapper json, TextSeal seal, BoardFigureStore figures) {
		this.figures = figures;
		this.jdbc = jdbc;
		this.json = json;
		this.seal = seal;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public BoardMessage get(BoardMessageId id) {
		return one("where id = :id", id.value()).orElseThrow(() -> NotFound.of(id));
	}

	/**
	 * Returns the message behind a matter; nobody else moves it until the transaction
	 * ends.
	 */
	public Optional<BoardMessage> lock(CaseId matter) {
		return one("where matter = :id for update", matter.value());
	}

	/** Returns the message behind a matter. */
	public Optional<BoardMessage> find(CaseId matter) {
		return one("where matter = :id", matter.value());
	}

	/** Returns the message that a submission became. */
	public Optional<BoardMessage> find(SubmissionId submission) {
		return one("where submission = :id", submission.value());
	}

	/** Returns messages, newest first, one more than the slice holds. */
	public List<BoardMessage> list(MessageFilter filter, Range range, Position position) {
		var params = new HashMap<String, @Nullable Object>();
		var part = new NewestFirst("boards_message", params);
		if (!range.everywhere()) {
			part.of("site", range.sites()).of("body", range.bodies());
		}
		var state = filter.state();
		and(part, params, "site = :site", Columns.bare(filter.site()));
		and(part, params, "board = :board", Columns.bare(filter.board()));
		and(part, params, "state = :state", (state != null) ? state.name() : null);
		and(part, params, "number = :number", filter.number());
		and(part, params, "id < :after", position.after());
		return this.jdbc.sql(part.sql(COLUMNS))
			.params(params)
			.param("limit", position.size() + 1)
			.query(this::message)
			.list();
	}

	private static void and(NewestFirst part, Map<String, @Nullable Object> params, String condition,
			@Nullable Object value) {
		if (value != null) {
			part.where(condition);
			params.put(condition.substring(condition.indexOf(':') + 1), value);
		}
	}

	/** Returns a board's newest that everybody can read. */
	public List<BoardMessage> newest(BoardId board, int most) {
		return this.jdbc.sql(COLUMNS + "where board = :board and" + LIVE + "order by slot desc limit :most")
			.param("board", board.value())
			.param("most", most)
			.query(this::message)
			.list();
	}

	/** Returns what stands on a list page, newest first. */
	public List<BoardMessage> onPage(BoardId board, int page) {
		return this.jdbc
			.sql(COLUMNS + "where board = :board and slot >= :first and slot < :end and" + LIVE + "order by slot desc")
			.param("board", board.value())
			.param("first", (page - 1) * BoardPaths.SIZE)
			.param("end", page * BoardPaths.SIZE)
			.query(this::message)
			.list();
	}

	/** Returns the ones of these that everybody can read. */
	public List<BoardMessage> live(Collection<BoardMessageId> ids) {
		return this.jdbc.sql(COLUMNS + "where id = any(cast(:ids as uuid[])) and" + LIVE)
			.param("ids", Columns.ids(ids))
			.query(this::message)
			.list();
	}

	/** Names all messages of a site that everybody can read, one by one. */
	public void forEach(SiteId site, Consumer<BoardMessageId> sink) {
		this.jdbc.sql("select id from boards_message where site = :site and" + LIVE)
			.param("site", site.value())
			.query((row) -> {
				sink.accept(new BoardMessageId(Columns.id(row, "id")));
			});
	}

	/**
	 * Returns messages whose board's keeping period is over, the longest ended first.
	 */
	public List<BoardMessageId> keptTooLong(Instant now, int most) {
		return this.jdbc.sql("""
				select id from boards_message
				where anonymised_at is null and ended_at is not null and ended_at < :now
					- make_interval(days => (select b.keep_days from boards_board b where b.id = board))
				order by ended_at limit :most
				""")
			.param("now", Columns.time(now))
			.param("most", most)
			.query((row, index) -> new BoardMessageId(Columns.id(row, "id")))
			.list();
	}

	/** Adds a message. */
	public void add(BoardMessage message) {
		this.jdbc
			.sql("""
					insert into boards_message (id, submission, matter, number, board, board_key, site, state, body, subject,
						received_at)
					values (:id, :submission, :matter, :number, :board, :boardKey, :site, :state, :body, :subject, :receivedAt)
					""")
			.param("id", message.id().value())
			.param("submission", message.source().submission().value())
			.param("matter", message.source().matter().value())
			.param("number", message.source().number())
			.param("board", message.board().value())
			.param("boardKey", message.boardKey())
			.param("site", message.site().value())
			.param("state", message.state().name())
			.param("body", message.body().value())
			.param("subject", this.seal.seal(message.id(), message.subject()))
			.param("receivedAt", Columns.time(message.source().receivedAt()))
			.update();
		this.figures.changed(message.site(), message.source().receivedAt());
	}

	/**
	 * Writes a message.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(BoardMessage message) {
		var course = message.course();
		var shown = message.display();
		var params = new HashMap<String, @Nullable Object>();
		params.put("slot", shown.map(Display::slot).orElse(null));
		params.put("title", shown.map((each) -> kept(message, each.title())).orElse(null));
		params.put("text", shown.map((each) -> kept(message, each.text())).orElse(null));
		params.put("decisions", shown.map((each) -> decided(message.id(), each)).orElse(null));
		params.put("shownBy", shown.map((each) -> Columns.bare(each.shownBy())).orElse(null));
		params.put("shownAt", shown.map((each) -> Columns.time(each.shownAt())).orElse(null));
		params.put("takenDownAt", shown.map((each) -> Columns.time(each.takenDownAt())).orElse(null));
		Columns.unlessChanged(this.jdbc
			.sql("""
					update boards_message set body = :body, state = :state, subject = :subject, answered_at = :answeredAt,
						in_time = :inTime, ended_at = :endedAt, reason = :reason, slot = cast(:slot as int),
						shown_title = :title, shown_text = :text, decisions = :decisions,
						shown_by = cast(:shownBy as uuid), shown_at = cast(:shownAt as timestamptz),
						taken_down_at = cast(:takenDownAt as timestamptz), anonymised_at = :anonymisedAt, version = version + 1
					where id = :id and version = :version
					""")
			.params(params)
			.param("id", message.id().value())
			.param("body", message.body().value())
			.param("state", message.state().name())
			.param("subject", this.seal.seal(message.id(), message.subject()))
			.param("answeredAt", Columns.time(course.answeredAt()))
			.param("inTime", course.inTime())
			.param("endedAt", Columns.time(course.endedAt()))
			.param("reason", this.seal.seal(message.id(), course.reason()))
			.param("anonymisedAt", Columns.time(message.anonymisedAt()))
			.param("version", message.version())
			.update());
		this.figures.changed(message.site(), message.source().receivedAt());
	}

	/**
	 * Everybody reads what is shown; what was taken down may tell who somebody is.
	 */
	private String kept(BoardMessage message, String text) {
		return message.isLive() ? text : this.seal.seal(message.id(), text);
	}

	/** What was hidden is personal; here it only bears witness to what was decided. */
	private String decided(BoardMessageId id, Display display) {
		return this.seal.seal(id, this.json.writeValueAsString(display.decisions()));
	}

	private Optional<BoardMessage> one(String where, Object id) {
		return this.jdbc.sql(COLUMNS + where).param("id", id).query(this::message).optional();
	}

	private BoardMessage message(ResultSet row, int index) throws SQLException {
		var id = new BoardMessageId(Columns.id(row, "id"));
		var source = new BoardMessage.Source(new SubmissionId(Columns.id(row, "submission")),
				new CaseId(Columns.id(row, "matter")), row.getString("number"), Columns.moment(row, "received_at"));
		var course = new BoardMessage.Course(Columns.instant(row, "answered_at"), Columns.claim(row, "in_time"),
				Columns.instant(row, "ended_at"), this.seal.open(id, row.getString("reason")));
		return new BoardMessage(id, source, new BoardId(Columns.id(row, "board")), row.getString("board_key"),
				new SiteId(Columns.id(row, "site")), new BodyId(Columns.id(row, "body")),
				MessageState.valueOf(row.getString("state")), this.seal.open(id, row.getString("subject")), course,
				display(id, row), Columns.instant(row, "anonymised_at"), row.getLong("version"));
	}

	private @Nullable Display display(BoardMessageId id, ResultSet row) throws SQLException {
		var slot = Columns.number(row, "slot");
		return (slot == null) ? null
				: new Display(slot, this.seal.open(id, row.getString("shown_title")),
						this.seal.open(id, row.getString("shown_text")),
						this.json.readValue(this.seal.open(id, row.getString("decisions")), DECISIONS),
						Columns.account(row, "shown_by"), Columns.moment(row, "shown_at"),
						Columns.instant(row, "taken_down_at"));
	}

}
