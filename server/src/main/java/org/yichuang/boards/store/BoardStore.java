package org.yichuang.boards.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardsProblems;
import org.yichuang.boards.model.Board;
import org.yichuang.forms.FormId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 留言板 — reads and writes boards. */
@Repository
public class BoardStore {

	private static final String COLUMNS = """
			select id, site, key, name, introduction, closed_notice, body, form, open, keep_days, position, slots, version
			from boards_board
			""";

	private final JdbcClient jdbc;

	BoardStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Board get(BoardId id) {
		return rows("where id = :value", id.value()).stream().findFirst().orElseThrow(() -> NotFound.of(id));
	}

	/** Returns a site's boards in their order. */
	public List<Board> of(SiteId site) {
		return rows("where site = :value order by position, key", site.value());
	}

	/** Returns the boards of several sites, at most a thousand. */
	public List<Board> of(Set<SiteId> sites) {
		return rows("where site = any(cast(:value as uuid[])) order by site, position, key limit 1000",
				Columns.ids(sites));
	}

	/** Returns the boards with these ids. */
	public Map<BoardId, Board> all(Collection<BoardId> ids) {
		return rows("where id = any(cast(:value as uuid[]))", Columns.ids(ids)).stream()
			.collect(Collectors.toMap(Board::id, Function.identity()));
	}

	/** Returns the boards that a body is in charge of. */
	public List<Board> inChargeOf(BodyId body) {
		return rows("where body = :value order by id", body.value());
	}

	/** Returns all sites that have boards. */
	public List<SiteId> sites() {
		return this.jdbc.sql("select distinct site from boards_board")
			.query((row, index) -> new SiteId(Columns.id(row, "site")))
			.list();
	}

	/**
	 * Adds a board behind the others of its site.
	 * @throws Invalid if the key is taken
	 */
	public void add(Board board, Instant at) {
		try {
			written("""
					insert into boards_board (id, site, key, name, introduction, closed_notice, body, form, open, keep_days,
						position, created_at)
					values (:id, :site, :key, :name, :introduction, :closedNotice, :body, :form, :open, :keepDays,
						(select count(*) from boards_board where site = :site), :at)
					""",
					board)
				.param("site", board.site().value())
				.param("key", board.key())
				.param("form", board.form().value())
				.param("at", Columns.time(at))
				.update();
		}
		catch (DuplicateKeyException taken) {
			throw Invalid.field("key", BoardsProblems.KEY_TAKEN, board.key());
		}
	}

	/**
	 * Writes a board.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(Board board) {
		Columns.unlessChanged(written("""
				update boards_board set name = :name, introduction = :introduction, closed_notice = :closedNotice,
					body = :body, open = :open, keep_days = :keepDays, version = version + 1
				where id = :id and version = :version
				""", board).param("version", board.version()).update());
	}

	/** Gives the number of a shown message away; it is never given again. */
	public int takeSlot(BoardId board) {
		return this.jdbc.sql("update boards_board set slots = slots + 1 where id = :id returning slots - 1")
			.param("id", board.value())
			.query(Integer.class)
			.single();
	}

	private JdbcClient.StatementSpec written(String sql, Board board) {
		return this.jdbc.sql(sql)
			.param("id", board.id().value())
			.param("name", board.words().name())
			.param("introduction", board.words().introduction())
			.param("closedNotice", board.words().closedNotice())
			.param("body", board.body().value())
			.param("open", board.open())
			.param("keepDays", board.keepDays());
	}

	private List<Board> rows(String where, Object value) {
		return this.jdbc.sql(COLUMNS + where).param("value", value).query(BoardStore::board).list();
	}

	private static Board board(ResultSet row, int index) throws SQLException {
		return new Board(new BoardId(Columns.id(row, "id")), new SiteId(Columns.id(row, "site")), row.getString("key"),
				new Board.Words(row.getString("name"), row.getString("introduction"), row.getString("closed_notice")),
				new BodyId(Columns.id(row, "body")), new FormId(Columns.id(row, "form")), row.getBoolean("open"),
				row.getInt("keep_days"), row.getInt("position"), row.getInt("slots"), row.getLong("version"));
	}

}
