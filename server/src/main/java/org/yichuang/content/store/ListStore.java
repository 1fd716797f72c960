package org.yichuang.content.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.model.ArticleFilter;
import org.yichuang.content.model.ArticleFilter.Position;
import org.yichuang.content.model.ArticleLine;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.Range;
import org.yichuang.content.model.SiteCount;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 稿件列表 — what staff's lists read. */
@Repository
public class ListStore {

	private static final String LINES = """
			select a.id, a.title, a.state, a.kind, a.site, a.channel, a.live_edition is not null as is_live, e.version,
				e.number, e.started_by, a.changed_at, e.submitted_at, e.publish_at
			from (select * from content_article where %s order by id desc limit :limit) a
			join content_edition e on e.id = a.current_edition order by a.id desc
			""".replace("select *",
			"select id, title, state, kind, site, channel, live_edition, current_edition, changed_at");

	private final JdbcClient jdbc;

	ListStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns articles, newest first, one more than the slice holds. */
	public List<ArticleLine> articles(ArticleFilter filter, Range range, Position position) {
		var conditions = new Conditions().and(filter.inBin() ? "binned_at is not null" : "binned_at is null")
			.inside(range);
		narrow(conditions, filter, position);
		return lines(conditions, position);
	}

	/**
	 * Returns articles that wait for reviewers, newest first, one more than the slice
	 * holds.
	 * @param ranges where each state may be acted on
	 */
	public List<ArticleLine> waiting(ArticleFilter filter, Map<EditionState, Range> ranges, Position position) {
		var conditions = new Conditions().and("binned_at is null");
		conditions.and(anyOf(conditions, ranges));
		narrow(conditions, filter, position);
		return lines(conditions, position);
	}

	/** Returns the titles of those articles that exist inside a range. */
	public Map<ArticleId, String> titles(Collection<ArticleId> ids, Range range) {
		var conditions = new Conditions().and("id = any(cast(:ids as uuid[]))", "ids", Columns.ids(ids)).inside(range);
		return this.jdbc.sql("select id, title from content_article where " + conditions.sql())
			.params(conditions.params())
			.query((row, index) -> Map.entry(new ArticleId(Columns.id(row, "id")), row.getString("title")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Returns how many articles of each site wait in each state. */
	public List<SiteCount> waitingCounts(Map<EditionState, Range> ranges) {
		var conditions = new Conditions().and("binned_at is null");
		conditions.and(anyOf(conditions, ranges));
		return this.jdbc
			.sql("select site, state, count(*) as n from content_article where " + conditions.sql()
					+ " group by site, state")
			.params(conditions.params())
			.query((row, index) -> new SiteCount(new SiteId(Columns.id(row, "site")),
					EditionState.valueOf(row.getString("state")), row.getLong("n")))
			.list();
	}

	/** Returns how many articles of a writer stand in each state. */
	public Map<EditionState, Long> countsOf(AccountId writer) {
		return this.jdbc.sql("""
				select state, count(*) as n from content_article
				where created_by = :writer and binned_at is null and state in ('DRAFT', 'RETURNED') group by state
				""")
			.param("writer", writer.value())
			.query((row, index) -> Map.entry(EditionState.valueOf(row.getString("state")), row.getLong("n")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static String anyOf(Conditions conditions, Map<EditionState, Range> ranges) {
		var parts = ranges.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.map((entry) -> "(state = '" + entry.getKey().name() + "' and "
					+ conditions.within(entry.getValue(), entry.getKey().name().toLowerCase(java.util.Locale.ROOT))
					+ ")")
			.collect(Collectors.joining(" or "));
		return parts.isEmpty() ? "false" : "(" + parts + ")";
	}

	private static void narrow(Conditions conditions, ArticleFilter filter, Position position) {
		var site = filter.site();
		var channel = filter.channel();
		var state = filter.state();
		var word = filter.word();
		var writer = filter.writer();
		conditions.and("site = :site", "site", (site != null) ? site.value() : null)
			.and("channel = :channel", "channel", (channel != null) ? channel.value() : null)
			.and("state = :state", "state", (state != null) ? state.name() : null)
			.and("title ilike :word", "word", (word != null && !word.isBlank()) ? Columns.anywhere(word) : null)
			// the index finds it by pairs of characters; one alone has none
			.and("content_pairs(title) @> content_pairs(:pairs)", "pairs",
					(word != null && word.strip().length() > 1) ? word : null)
			.and("created_by = :writer", "writer", (writer != null) ? writer.value() : null)
			.and("id < :after", "after", position.after());
	}

	private List<ArticleLine> lines(Conditions conditions, Position position) {
		return this.jdbc.sql(LINES.replace("%s", conditions.sql()))
			.params(conditions.params())
			.param("limit", position.size() + 1)
			.query(ListStore::line)
			.list();
	}

	private static ArticleLine line(ResultSet row, int index) throws SQLException {
		return new ArticleLine(new ArticleId(Columns.id(row, "id")), row.getString("title"),
				EditionState.valueOf(row.getString("state")), row.getString("kind"),
				new SiteId(Columns.id(row, "site")), new ChannelId(Columns.id(row, "channel")),
				row.getBoolean("is_live"), row.getLong("version"), row.getInt("number"),
				Columns.account(row, "started_by"), Columns.moment(row, "changed_at"),
				Columns.instant(row, "submitted_at"), Columns.instant(row, "publish_at"));
	}

}
