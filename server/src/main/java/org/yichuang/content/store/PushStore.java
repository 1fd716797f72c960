package org.yichuang.content.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.PlacementId;
import org.yichuang.content.model.ArticleFilter.Position;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.PushLine;
import org.yichuang.content.model.Range;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 待接收推送 — pushes that wait for those who own the channel. */
@Repository
public class PushStore {

	private final JdbcClient jdbc;

	PushStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns pushes into a range, newest first, one more than the slice holds. */
	public List<PushLine> proposed(Range range, Position position) {
		var conditions = new Conditions().and("state = 'PROPOSED'")
			.inside(range)
			.and("id < :after", "after", position.after());
		return this.jdbc.sql("""
				select p.id, p.article, a.title, a.site as from_site, p.site, p.channel, p.mode, p.pushed_by,
					p.created_at, a.live_edition is not null as is_live
				from (select id, article, site, channel, mode, pushed_by, created_at from content_placement
					where %s order by id desc limit :limit) p
				join content_article a on a.id = p.article order by p.id desc
				""".replace("%s", conditions.sql()))
			.params(conditions.params())
			.param("limit", position.size() + 1)
			.query(PushStore::line)
			.list();
	}

	/** Returns how many pushes wait in a range. */
	public long count(Range range) {
		var conditions = new Conditions().and("state = 'PROPOSED'").inside(range);
		return this.jdbc.sql("select count(*) from content_placement where " + conditions.sql())
			.params(conditions.params())
			.query(Long.class)
			.single();
	}

	private static PushLine line(ResultSet row, int index) throws SQLException {
		return new PushLine(new PlacementId(Columns.id(row, "id")), new ArticleId(Columns.id(row, "article")),
				row.getString("title"), new SiteId(Columns.id(row, "from_site")), new SiteId(Columns.id(row, "site")),
				new ChannelId(Columns.id(row, "channel")), PlacementMode.valueOf(row.getString("mode")),
				Columns.account(row, "pushed_by"), Columns.moment(row, "created_at"), row.getBoolean("is_live"));
	}

}
