package org.yichuang.content.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.Article;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.TimedDeed;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 稿件 — the table {@code content_article}. */
@Repository
public class ArticleStore {

	private static final String COLUMNS = """
			id, number, site, channel, body, kind, current_edition, live_edition, created_by, created_at, binned_at,
			version
			""";

	private final JdbcClient jdbc;

	ArticleStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Article get(ArticleId id) {
		return this.jdbc.sql("select " + COLUMNS + " from content_article where id = :id")
			.param("id", id.value())
			.query(ArticleStore::read)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/**
	 * Reads an article and keeps others from moving it until the transaction ends.
	 * @throws NotFound if there is none
	 */
	public Article lock(ArticleId id) {
		return this.jdbc.sql("select " + COLUMNS + " from content_article where id = :id for update")
			.param("id", id.value())
			.query(ArticleStore::read)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the next number for an address. */
	public long nextNumber() {
		return this.jdbc.sql("select nextval('content_article_number')").query(Long.class).single();
	}

	/**
	 * Returns the article of a channel that was imported from a file with this digest.
	 */
	public Optional<ArticleId> bySource(ChannelId channel, String digest) {
		return this.jdbc.sql("select id from content_article where channel = :channel and source_digest = :digest")
			.param("channel", channel.value())
			.param("digest", digest)
			.query((row, index) -> new ArticleId(Columns.id(row, "id")))
			.optional();
	}

	/** Writes a new article with its first edition's title and state. */
	public void add(Article article, Edition first) {
		this.jdbc.sql("""
				insert into content_article (id, number, site, channel, body, kind, current_edition, state, title,
					created_by, created_at, changed_at)
				values (:id, :number, :site, :channel, :body, :kind, :current, :state, :title, :by, :at, :at)
				""")
			.param("id", article.id().value())
			.param("number", article.number())
			.param("site", article.site().value())
			.param("channel", article.channel().value())
			.param("body", article.body().value())
			.param("kind", article.kind())
			.param("current", first.id().value())
			.param("state", first.state().name())
			.param("title", first.text().title())
			.param("by", Columns.bare(article.createdBy()))
			.param("at", Columns.time(article.createdAt()))
			.update();
	}

	/** Remembers what file an article was imported from. */
	public void rememberSource(ArticleId id, String digest) {
		this.jdbc.sql("update content_article set source_digest = :digest where id = :id")
			.param("digest", digest)
			.param("id", id.value())
			.update();
	}

	/**
	 * Lets an article show where its newest edition stands.
	 * @param current its newest edition
	 * @param live the edition that readers see
	 */
	public void follow(Article article, Edition current, java.util.@org.jspecify.annotations.Nullable UUID live) {
		var changed = this.jdbc.sql("""
				update content_article set current_edition = :current, live_edition = :live, state = :state,
					title = :title, changed_at = :at, version = version + 1
				where id = :id and version = :version
				""")
			.param("current", current.id().value())
			.param("live", live)
			.param("state", current.state().name())
			.param("title", current.text().title())
			.param("at", Columns.time(current.life().changedAt()))
			.param("id", article.id().value())
			.param("version", article.version())
			.update();
		unlessChanged(changed);
	}

	/** Puts an article into the bin, or takes it out again. */
	public void bin(Article article, @org.jspecify.annotations.Nullable Instant when) {
		unlessChanged(this.jdbc
			.sql("update content_article set binned_at = :at, version = version + 1 where id = :id and version = :v")
			.param("at", Columns.time(when))
			.param("id", article.id().value())
			.param("v", article.version())
			.update());
	}

	/** Gives an article another home. */
	public void move(Article article, SiteId site, ChannelId channel) {
		unlessChanged(this.jdbc.sql("""
				update content_article set site = :site, channel = :channel, version = version + 1
				where id = :id and version = :v
				""")
			.param("site", site.value())
			.param("channel", channel.value())
			.param("id", article.id().value())
			.param("v", article.version())
			.update());
		this.jdbc.sql("update content_edition set site = :site, channel = :channel where article = :id")
			.param("site", site.value())
			.param("channel", channel.value())
			.param("id", article.id().value())
			.update();
	}

	/**
	 * Returns articles that have lain in the bin since before a moment, without those
	 * whose removal pauses now.
	 */
	public List<ArticleId> binnedBefore(Instant when, Instant now, int atMost) {
		return this.jdbc
			.sql("select id from content_article where binned_at < :when"
					+ SetbackStore.notPausing(TimedDeed.REMOVE, "content_article.id") + " order by binned_at limit :n")
			.param("when", Columns.time(when))
			.param("now", Columns.time(now))
			.param("n", atMost)
			.query((row, index) -> new ArticleId(Columns.id(row, "id")))
			.list();
	}

	/** Removes an article that was never live, with all that belongs to it. */
	public void remove(ArticleId id) {
		this.jdbc.sql("delete from content_placement where article = :id").param("id", id.value()).update();
		this.jdbc.sql("delete from content_edition where article = :id").param("id", id.value()).update();
		this.jdbc.sql("delete from content_article where id = :id").param("id", id.value()).update();
	}

	static void unlessChanged(int rows) {
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	private static Article read(ResultSet row, int index) throws SQLException {
		var live = Columns.idOrNull(row, "live_edition");
		return new Article(new ArticleId(Columns.id(row, "id")), row.getLong("number"),
				new SiteId(Columns.id(row, "site")), new ChannelId(Columns.id(row, "channel")),
				new BodyId(Columns.id(row, "body")), row.getString("kind"),
				new EditionId(Columns.id(row, "current_edition")), (live != null) ? new EditionId(live) : null,
				Columns.account(row, "created_by"), Columns.moment(row, "created_at"),
				Columns.instant(row, "binned_at"), row.getLong("version"));
	}

}
