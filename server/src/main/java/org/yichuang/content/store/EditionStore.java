package org.yichuang.content.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.Article;
import org.yichuang.content.model.Attachment;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.TimedDeed;
import org.yichuang.kernel.NotFound;
import org.yichuang.platform.Columns;

/** 版本 — the table {@code content_edition}. */
@Repository
public class EditionStore {

	private static final String SELECT = "select " + EditionRows.COLUMNS + " from content_edition ";

	private static final String INSERT = """
			insert into content_edition (id, article, number, state, site, channel, title, subtitle, body, summary,
				keywords, source, source_url, author, editor, subject, issue_number, index_number, made_on,
				picture_file, picture_alt, attachment_files, attachment_names, publish_at, expire_at,
				correction_note, editors, started_by, created_at, changed_at, submitted_at, published_at, forced)
			values (:id, :article, :number, :state, :site, :channel, :title, :subtitle, :body, :summary,
				string_to_array(:keywords, chr(31)), :source, :sourceUrl, :author, :editor, :subject, :issueNumber,
				:indexNumber, :madeOn, :pictureFile, :pictureAlt, cast(:attachmentFiles as uuid[]),
				string_to_array(:attachmentNames, chr(31)), :publishAt, :expireAt, :correctionNote,
				cast(:editors as uuid[]), :startedBy, :createdAt, :changedAt, :submittedAt, :publishedAt, :forced)
			""";

	private static final String UPDATE = """
			update content_edition set state = :state, title = :title, subtitle = :subtitle, body = :body,
				summary = :summary, keywords = string_to_array(:keywords, chr(31)), source = :source,
				source_url = :sourceUrl, author = :author, editor = :editor, subject = :subject,
				issue_number = :issueNumber, index_number = :indexNumber, made_on = :madeOn,
				picture_file = :pictureFile, picture_alt = :pictureAlt,
				attachment_files = cast(:attachmentFiles as uuid[]),
				attachment_names = string_to_array(:attachmentNames, chr(31)), publish_at = :publishAt,
				expire_at = :expireAt, correction_note = :correctionNote, editors = cast(:editors as uuid[]),
				changed_at = :changedAt, submitted_at = :submittedAt, published_at = :publishedAt, forced = :forced,
				version = version + 1
			where id = :id and version = :version
			""";

	private final JdbcClient jdbc;

	private final ArticleFileStore files;

	EditionStore(JdbcClient jdbc, ArticleFileStore files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Edition get(EditionId id) {
		return this.jdbc.sql(SELECT + "where id = :id")
			.param("id", id.value())
			.query(EditionRows::read)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the editions with these ids, those that exist. */
	public List<Edition> all(Collection<EditionId> ids) {
		return this.jdbc.sql(SELECT + "where id = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(ids))
			.query(EditionRows::read)
			.list();
	}

	/** Returns an article's editions, newest first, at most 200. */
	public List<Edition> of(ArticleId article) {
		return this.jdbc.sql(SELECT + "where article = :article order by number desc limit 200")
			.param("article", article.value())
			.query(EditionRows::read)
			.list();
	}

	/** Returns the edition that readers see. */
	public Optional<Edition> liveOf(ArticleId article) {
		return this.jdbc.sql(SELECT + "where article = :article and state = 'PUBLISHED'")
			.param("article", article.value())
			.query(EditionRows::read)
			.optional();
	}

	/** Writes a new edition. */
	public void add(Article article, Edition edition) {
		bind(this.jdbc.sql(INSERT), edition).param("article", article.id().value())
			.param("number", edition.number())
			.param("site", article.site().value())
			.param("channel", article.channel().value())
			.param("startedBy", Columns.bare(edition.startedBy()))
			.param("createdAt", Columns.time(edition.life().createdAt()))
			.update();
		this.files.remember(edition);
	}

	/**
	 * Writes an edition down.
	 * @return the same with its new row version
	 * @throws org.yichuang.kernel.Refused if somebody else changed it meanwhile
	 */
	public Edition put(Edition edition) {
		ArticleStore.unlessChanged(bind(this.jdbc.sql(UPDATE), edition).param("version", edition.version()).update());
		this.files.remember(edition);
		return new Edition(edition.id(), edition.article(), edition.number(), edition.state(), edition.text(),
				edition.timing(), edition.correctionNote(), edition.editors(), edition.startedBy(), edition.life(),
				edition.forced(), edition.version() + 1);
	}

	/** Returns articles whose scheduled edition is due, the longest waiting first. */
	public List<ArticleId> due(Instant now, int atMost) {
		return ids("select article from content_edition where state = 'SCHEDULED' and publish_at <= :now"
				+ SetbackStore.notPausing(TimedDeed.PUBLISH, "content_edition.article")
				+ " order by publish_at limit :n", now, atMost);
	}

	/** Returns articles whose live edition has reached its end. */
	public List<ArticleId> expired(Instant now, int atMost) {
		return ids("select article from content_edition where state = 'PUBLISHED' and expire_at <= :now"
				+ SetbackStore.notPausing(TimedDeed.EXPIRE, "content_edition.article") + " order by expire_at limit :n",
				now, atMost);
	}

	private List<ArticleId> ids(String sql, Instant now, int atMost) {
		return this.jdbc.sql(sql)
			.param("now", Columns.time(now))
			.param("n", atMost)
			.query((row, index) -> new ArticleId(Columns.id(row, "article")))
			.list();
	}

	private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Edition edition) {
		var text = edition.text();
		var picture = text.picture();
		return sql.param("id", edition.id().value())
			.param("state", edition.state().name())
			.param("title", text.title())
			.param("subtitle", text.subtitle())
			.param("body", text.body())
			.param("summary", text.summary())
			.param("keywords", Columns.words(text.keywords()))
			.param("source", text.source())
			.param("sourceUrl", text.sourceUrl())
			.param("author", text.author())
			.param("editor", text.editor())
			.param("subject", text.subject())
			.param("issueNumber", text.issueNumber())
			.param("indexNumber", text.indexNumber())
			.param("madeOn", text.madeOn())
			.param("pictureFile", (picture != null) ? picture.file().value() : null)
			.param("pictureAlt", (picture != null) ? picture.alt() : "")
			.param("attachmentFiles", Columns.ids(text.attachments().stream().map(Attachment::file).toList()))
			.param("attachmentNames", Columns.words(text.attachments().stream().map(Attachment::name).toList()))
			.param("publishAt", Columns.time(edition.timing().publishAt()))
			.param("expireAt", Columns.time(edition.timing().expireAt()))
			.param("correctionNote", edition.correctionNote())
			.param("editors", Columns.ids(edition.editors()))
			.param("changedAt", Columns.time(edition.life().changedAt()))
			.param("submittedAt", Columns.time(edition.life().submittedAt()))
			.param("publishedAt", Columns.time(edition.life().publishedAt()))
			.param("forced", edition.forced());
	}

}
