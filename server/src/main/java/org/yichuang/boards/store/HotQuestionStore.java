package org.yichuang.boards.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.model.HotFilter;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.HotTitle;
import org.yichuang.boards.model.MessageFilter.Position;
import org.yichuang.boards.model.MessageFilter.Range;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 热点解答 — reads and writes hot questions. */
@Repository
public class HotQuestionStore {

	private static final String COLUMNS = """
			select id, site, body, number, topic, question, answer, state, origin, written_by, written_at, note, writers,
				shown_topic, shown_question, shown_answer, published_at, version
			from boards_hot_question
			""";

	private final JdbcClient jdbc;

	HotQuestionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public HotQuestion get(HotQuestionId id) {
		return this.jdbc.sql(COLUMNS + "where id = :id")
			.param("id", id.value())
			.query(HotQuestionStore::question)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns hot questions, newest first, one more than the slice holds. */
	public List<HotQuestion> list(HotFilter filter, Range range, Position position) {
		var state = filter.state();
		var word = filter.word();
		return this.jdbc.sql(COLUMNS + """
				where (:everywhere or site = any(cast(:sites as uuid[])) or body = any(cast(:bodies as uuid[])))
					and (cast(:site as uuid) is null or site = :site)
					and (cast(:state as text) is null or state = :state)
					and (cast(:word as text) is null or question like :word)
					and (cast(:after as uuid) is null or id < :after)
				order by id desc limit :limit
				""")
			.param("everywhere", range.everywhere())
			.param("sites", Columns.ids(range.sites()))
			.param("bodies", Columns.ids(range.bodies()))
			.param("site", Columns.bare(filter.site()))
			.param("state", (state != null) ? state.name() : null)
			.param("word", (word != null) ? Columns.anywhere(word) : null)
			.param("after", position.after())
			.param("limit", position.size() + 1)
			.query(HotQuestionStore::question)
			.list();
	}

	/** Returns what everybody can read on a site, what was of most use first. */
	public List<HotQuestion> live(SiteId site, int most) {
		return this.jdbc
			.sql(COLUMNS
					+ """
							where site = :site and shown_question is not null
							order by coalesce((select useful from boards_hot_use used where used.question = id), 0) desc, number desc
							limit :most
							""")
			.param("site", site.value())
			.param("most", most)
			.query(HotQuestionStore::question)
			.list();
	}

	/** Returns what everybody can read on a site by title, what was of most use first. */
	public List<HotTitle> titles(SiteId site, int most) {
		return this.jdbc
			.sql("""
					select number, shown_topic, shown_question from boards_hot_question
					where site = :site and shown_question is not null
					order by coalesce((select useful from boards_hot_use used where used.question = id), 0) desc, number desc
					limit :most
					""")
			.param("site", site.value())
			.param("most", most)
			.query((row, index) -> new HotTitle(row.getInt("number"), row.getString("shown_topic"),
					row.getString("shown_question")))
			.list();
	}

	/** Returns the ones of these that everybody can read. */
	public List<HotQuestion> live(Collection<HotQuestionId> ids) {
		return this.jdbc.sql(COLUMNS + "where id = any(cast(:ids as uuid[])) and shown_question is not null")
			.param("ids", Columns.ids(ids))
			.query(HotQuestionStore::question)
			.list();
	}

	/** Names all hot questions of a site that everybody can read, one by one. */
	public void forEach(SiteId site, Consumer<HotQuestionId> sink) {
		this.jdbc.sql("select id from boards_hot_question where site = :site and shown_question is not null")
			.param("site", site.value())
			.query((row) -> {
				sink.accept(new HotQuestionId(Columns.id(row, "id")));
			});
	}

	/** Says whether everybody can read any on a site. */
	public boolean isAny(SiteId site) {
		return this.jdbc
			.sql("select exists (select from boards_hot_question where site = :site and shown_question is not null)")
			.param("site", site.value())
			.query(Boolean.class)
			.single();
	}

	/** Gives a number of a site away; it is never given again. */
	public int takeNumber(SiteId site) {
		return this.jdbc.sql("""
				insert into boards_hot_number (site, last) values (:site, 1)
				on conflict (site) do update set last = boards_hot_number.last + 1 returning last
				""").param("site", site.value()).query(Integer.class).single();
	}

	/** Adds one. */
	public void add(HotQuestion question) {
		written("""
				insert into boards_hot_question (id, site, body, number, topic, question, answer, state, origin, written_by,
					written_at, note, writers)
				values (:id, :site, :body, :number, :topic, :question, :answer, :state, :origin, :writtenBy, :writtenAt,
					:note, cast(:writers as uuid[]))
				""",
				question)
			.param("site", question.site().value())
			.param("origin", question.origin())
			.update();
	}

	/**
	 * Writes one.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(HotQuestion question) {
		var shown = question.shown();
		Columns.unlessChanged(written("""
				update boards_hot_question set body = :body, number = :number, topic = :topic, question = :question,
					answer = :answer, state = :state, written_by = :writtenBy, written_at = :writtenAt, note = :note,
					writers = cast(:writers as uuid[]),
					shown_topic = :shownTopic, shown_question = :shownQuestion, shown_answer = :shownAnswer,
					published_at = :publishedAt, version = version + 1
				where id = :id and version = :version
				""", question).param("shownTopic", shown.map((each) -> each.text().topic()).orElse(null))
			.param("shownQuestion", shown.map((each) -> each.text().question()).orElse(null))
			.param("shownAnswer", shown.map((each) -> each.text().answer()).orElse(null))
			.param("publishedAt", shown.map((each) -> Columns.time(each.publishedAt())).orElse(null))
			.param("version", question.version())
			.update());
	}

	private JdbcClient.StatementSpec written(String sql, HotQuestion question) {
		return this.jdbc.sql(sql)
			.param("id", question.id().value())
			.param("body", question.body().value())
			.param("number", question.number())
			.param("topic", question.text().topic())
			.param("question", question.text().question())
			.param("answer", question.text().answer())
			.param("state", question.state().name())
			.param("writtenBy", Columns.bare(question.writing().writtenBy()))
			.param("writtenAt", Columns.time(question.writing().writtenAt()))
			.param("note", question.writing().note())
			.param("writers", Columns.ids(question.writing().writers()));
	}

	private static HotQuestion question(ResultSet row, int index) throws SQLException {
		var publishedAt = Columns.instant(row, "published_at");
		var shown = (publishedAt == null) ? null
				: new HotQuestion.Shown(row.getInt("number"), new HotQuestion.Text(row.getString("shown_topic"),
						row.getString("shown_question"), row.getString("shown_answer")), publishedAt);
		return new HotQuestion(new HotQuestionId(Columns.id(row, "id")), new SiteId(Columns.id(row, "site")),
				new BodyId(Columns.id(row, "body")),
				new HotQuestion.Text(row.getString("topic"), row.getString("question"), row.getString("answer")),
				HotQuestion.State.valueOf(row.getString("state")), row.getString("origin"),
				new HotQuestion.Writing(Columns.account(row, "written_by"), Columns.moment(row, "written_at"),
						row.getString("note"), writers(row)),
				shown, row.getInt("number"), row.getLong("version"));
	}

	private static Set<AccountId> writers(ResultSet row) throws SQLException {
		return Stream.of((UUID[]) row.getArray("writers").getArray()).map(AccountId::new).collect(Collectors.toSet());
	}

}
