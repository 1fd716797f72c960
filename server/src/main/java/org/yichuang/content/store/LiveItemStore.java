package org.yichuang.content.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.PlacementId;
import org.yichuang.content.model.LiveItem;
import org.yichuang.content.model.Picture;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.Slots;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 在线条目 — live articles by channel and slot, always by index and never by offset. */
@Repository
public class LiveItemStore {

	private static final String COLUMNS = """
			p.id, p.article, p.site, p.channel, p.mode, p.slot, p.pinned, p.live_at, a.number, a.site as home_site,
			a.channel as home_channel, e.title, e.summary, e.source, e.picture_file, e.picture_alt, e.published_at
			""";

	private static final String JOINS = """
			join content_article a on a.id = p.article
			join content_edition e on e.id = a.live_edition
			""";

	private static final String PLACED = "id, article, site, channel, mode, slot, pinned, live_at";

	private final JdbcClient jdbc;

	LiveItemStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the newest of each of these channels, newest first within a channel. */
	public List<LiveItem> newest(Collection<ChannelId> channels, int each) {
		return lateral(channels, each, "");
	}

	/** Returns the pinned of each of these channels, newest first within a channel. */
	public List<LiveItem> pinned(Collection<ChannelId> channels, int each) {
		return lateral(channels, each, "and pinned");
	}

	private List<LiveItem> lateral(Collection<ChannelId> channels, int each, String only) {
		return this.jdbc
			.sql("select " + COLUMNS + " from unnest(cast(:channels as uuid[])) as wanted cross join lateral"
					+ " (select " + PLACED + " from content_placement where channel = wanted and state = 'LIVE' " + only
					+ " order by slot desc limit :each) p " + JOINS + " order by p.channel, p.slot desc")
			.param("channels", Columns.ids(channels))
			.param("each", each)
			.query(LiveItemStore::read)
			.list();
	}

	/** Returns what stands on these list pages, newest first within a channel. */
	public List<LiveItem> onPages(Collection<ListPage> pages) {
		return this.jdbc.sql("select " + COLUMNS + """
				 from unnest(cast(:channels as uuid[]), cast(:pages as int[])) as wanted (channel, page)
				join content_placement p on p.channel = wanted.channel and p.state = 'LIVE'
					and p.slot >= (wanted.page - 1) * :size and p.slot < wanted.page * :size
				""" + JOINS + " order by p.channel, p.slot desc")
			.param("channels", Columns.ids(pages.stream().map(ListPage::channel).toList()))
			.param("pages",
					pages.stream()
						.map((page) -> Integer.toString(page.page()))
						.collect(Collectors.joining(",", "{", "}")))
			.param("size", Slots.SIZE)
			.query(LiveItemStore::read)
			.list();
	}

	/** Returns the newest of these sites, newest first within a site. */
	public List<LiveItem> newestOfSites(Collection<SiteId> sites, int each) {
		return this.jdbc
			.sql("select " + COLUMNS + " from unnest(cast(:sites as uuid[])) as wanted cross join lateral (select "
					+ PLACED + ", site_slot from content_placement where site = wanted and state = 'LIVE' "
					+ "order by site_slot desc limit :each) p " + JOINS + " order by p.site, p.site_slot desc")
			.param("sites", Columns.ids(sites))
			.param("each", each)
			.query(LiveItemStore::read)
			.list();
	}

	/** Returns what stands in one part of a site's map, in order. */
	public List<LiveItem> inSitemap(SiteId site, int part) {
		return this.jdbc.sql("select " + COLUMNS + " from content_placement p " + JOINS + """
				where p.site = :site and p.state = 'LIVE' and p.mode <> 'REFERENCE' and p.site_slot >= :from
					and p.site_slot < :to order by p.site_slot
				""")
			.param("site", site.value())
			.param("from", (part - 1) * Slots.SITEMAP_SIZE)
			.param("to", part * Slots.SITEMAP_SIZE)
			.query(LiveItemStore::read)
			.list();
	}

	private static LiveItem read(ResultSet row, int index) throws SQLException {
		var where = new LiveItem.Where(new PlacementId(Columns.id(row, "id")), new SiteId(Columns.id(row, "site")),
				new ChannelId(Columns.id(row, "channel")), PlacementMode.valueOf(row.getString("mode")),
				row.getInt("slot"), row.getBoolean("pinned"), Columns.moment(row, "live_at"));
		var home = new LiveItem.Home(new SiteId(Columns.id(row, "home_site")),
				new ChannelId(Columns.id(row, "home_channel")), row.getLong("number"));
		var file = Columns.idOrNull(row, "picture_file");
		var picture = (file != null) ? new Picture(new FileId(file), row.getString("picture_alt")) : null;
		return new LiveItem(where, new ArticleId(Columns.id(row, "article")), home, row.getString("title"),
				row.getString("summary"), row.getString("source"), picture, Columns.moment(row, "published_at"));
	}

	/**
	 * 列表页号.
	 *
	 * @param page 1 and up
	 */
	public record ListPage(ChannelId channel, int page) {
	}

}
