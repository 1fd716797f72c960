package org.yichuang.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yichuang.casework.CaseId;
import org.yichuang.content.ArticleId;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DisclosureAttribute;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryFacts;
import org.yichuang.disclosure.model.EntryReviews;
import org.yichuang.disclosure.model.EntryReviews.Review;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.model.EntryValidity;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 条目行 — how entries stand in their table. */
final class EntryRows {

	static final String SELECT = """
			select id, section, body, site, class_code, index_number, title, issue_number, made_on, subject, genre,
				audience, keywords, summary, department, period, validity, effective_on, ended_on, attribute, state,
				matter, article, path, published_at, in_time, shown, writers, scope_by, scope_name, scope_at,
				scope_reason, secrecy_by, secrecy_name, secrecy_at, secrecy_note, mark, reexamine_on, created_at,
				version
			from disclosure_entry
			""";

	static final String INSERT = """
			insert into disclosure_entry (id, section, body, site, class_code, index_number, title, issue_number, made_on,
				subject, genre, audience, keywords, summary, department, period, validity, effective_on, ended_on,
				attribute, state, matter, article, path, published_at, in_time, shown, writers, scope_by, scope_name,
				scope_at, scope_reason, secrecy_by, secrecy_name, secrecy_at, secrecy_note, mark, reexamine_on,
				created_at)
			values (:id, :section, :body, :site, :code, :number, :title, :issueNumber, :madeOn, :subject, :genre,
				:audience, string_to_array(:keywords, chr(31)), :summary, :department, :period, :validity,
				cast(:effectiveOn as date), cast(:endedOn as date), :attribute, :state, :matter, cast(:article as uuid),
				:path, cast(:publishedAt as timestamptz), cast(:inTime as boolean), :shown, cast(:writers as uuid[]),
				cast(:scopeBy as uuid), :scopeName, cast(:scopeAt as timestamptz), :scopeReason,
				cast(:secrecyBy as uuid), :secrecyName, cast(:secrecyAt as timestamptz), :secrecyNote, :mark,
				cast(:reexamineOn as date), :createdAt)
			""";

	static final String UPDATE = """
			update disclosure_entry set section = :section, body = :body, site = :site, class_code = :code,
				index_number = :number, title = :title, issue_number = :issueNumber, made_on = :madeOn,
				subject = :subject, genre = :genre, audience = :audience,
				keywords = string_to_array(:keywords, chr(31)), summary = :summary, department = :department,
				period = :period, validity = :validity, effective_on = cast(:effectiveOn as date),
				ended_on = cast(:endedOn as date), attribute = :attribute, state = :state, matter = :matter,
				article = cast(:article as uuid), path = :path, published_at = cast(:publishedAt as timestamptz),
				in_time = cast(:inTime as boolean), shown = :shown, writers = cast(:writers as uuid[]),
				scope_by = cast(:scopeBy as uuid), scope_name = :scopeName, scope_at = cast(:scopeAt as timestamptz),
				scope_reason = :scopeReason, secrecy_by = cast(:secrecyBy as uuid), secrecy_name = :secrecyName,
				secrecy_at = cast(:secrecyAt as timestamptz), secrecy_note = :secrecyNote, mark = :mark,
				reexamine_on = cast(:reexamineOn as date), created_at = :createdAt, version = version + 1
			where id = :id and version = :version
			""";

	private EntryRows() {
	}

	static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Entry entry) {
		var params = new HashMap<String, @Nullable Object>();
		facts(params, entry);
		reviews(params, entry.reviews());
		var course = entry.course();
		params.put("state", course.state().name());
		params.put("shown", course.shown());
		params.put("path", course.path());
		params.put("publishedAt", Columns.time(course.publishedAt()));
		params.put("inTime", course.inTime());
		params.put("reexamineOn", course.reexamineOn());
		params.put("createdAt", Columns.time(course.createdAt()));
		return sql.params(params)
			.param("id", entry.id().value())
			.param("section", entry.home().section().value())
			.param("body", entry.home().body().value())
			.param("site", entry.home().site().value())
			.param("matter", entry.matter().value())
			.param("article", Columns.bare(entry.article()))
			.param("writers", Columns.ids(entry.writers()));
	}

	private static void facts(HashMap<String, @Nullable Object> params, Entry entry) {
		var facts = entry.facts();
		var force = facts.force();
		var validity = force.validity();
		params.put("code", entry.classCode());
		params.put("number", entry.indexNumber());
		params.put("title", facts.title());
		params.put("issueNumber", facts.issueNumber());
		params.put("madeOn", facts.madeOn());
		params.put("subject", facts.kinds().subject());
		params.put("genre", facts.kinds().genre());
		params.put("audience", facts.kinds().audience());
		params.put("keywords", Columns.words(facts.keywords()));
		params.put("summary", facts.summary());
		params.put("department", facts.department());
		params.put("period", facts.period());
		params.put("validity", (validity != null) ? validity.name() : null);
		params.put("effectiveOn", force.effectiveOn());
		params.put("endedOn", force.endedOn());
	}

	private static void reviews(HashMap<String, @Nullable Object> params, EntryReviews reviews) {
		params.put("attribute", reviews.attribute().name());
		params.put("scopeBy", Columns.bare(reviews.scope().by()));
		params.put("scopeName", reviews.scope().name());
		params.put("scopeAt", Columns.time(reviews.scope().at()));
		params.put("scopeReason", reviews.scope().note());
		params.put("secrecyBy", Columns.bare(reviews.secrecy().by()));
		params.put("secrecyName", reviews.secrecy().name());
		params.put("secrecyAt", Columns.time(reviews.secrecy().at()));
		params.put("secrecyNote", reviews.secrecy().note());
		params.put("mark", reviews.mark());
	}

	static Entry read(ResultSet row, int index) throws SQLException {
		var article = Columns.idOrNull(row, "article");
		return new Entry(new EntryId(Columns.id(row, "id")), home(row), row.getString("class_code"),
				row.getString("index_number"), facts(row), reviews(row), course(row),
				Optional.<UUID>ofNullable(article).map(ArticleId::new).orElse(null),
				new CaseId(Columns.id(row, "matter")), Columns.accounts(row, "writers"), row.getLong("version"));
	}

	private static Entry.Home home(ResultSet row) throws SQLException {
		return new Entry.Home(new SectionId(Columns.id(row, "section")), new BodyId(Columns.id(row, "body")),
				new SiteId(Columns.id(row, "site")));
	}

	private static EntryFacts facts(ResultSet row) throws SQLException {
		var validity = row.getString("validity");
		return new EntryFacts(row.getString("title"), row.getString("issue_number"),
				row.getObject("made_on", LocalDate.class),
				new EntryFacts.Kinds(row.getString("subject"), row.getString("genre"), row.getString("audience")),
				Columns.texts(row, "keywords").stream().filter((word) -> !word.isEmpty()).toList(),
				row.getString("summary"), row.getString("department"), row.getString("period"),
				new EntryFacts.Force((validity != null) ? EntryValidity.valueOf(validity) : null,
						row.getObject("effective_on", LocalDate.class), row.getObject("ended_on", LocalDate.class)));
	}

	private static EntryReviews reviews(ResultSet row) throws SQLException {
		return new EntryReviews(DisclosureAttribute.valueOf(row.getString("attribute")),
				new Review(Columns.account(row, "scope_by"), row.getString("scope_name"),
						Columns.instant(row, "scope_at"), row.getString("scope_reason")),
				new Review(Columns.account(row, "secrecy_by"), row.getString("secrecy_name"),
						Columns.instant(row, "secrecy_at"), row.getString("secrecy_note")),
				row.getString("mark"));
	}

	private static Entry.Course course(ResultSet row) throws SQLException {
		return new Entry.Course(EntryState.valueOf(row.getString("state")), row.getBoolean("shown"),
				row.getString("path"), Columns.instant(row, "published_at"), Columns.claim(row, "in_time"),
				row.getObject("reexamine_on", LocalDate.class), Columns.moment(row, "created_at"));
	}

}
