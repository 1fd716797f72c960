package org.yichuang.content.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.EditionId;
import org.yichuang.content.PlacementId;
import org.yichuang.content.model.Article;
import org.yichuang.content.model.Neighbours;
import org.yichuang.content.model.Neighbours.Neighbour;
import org.yichuang.content.model.Placement;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/**
 * 在线页面 — what pages are made of and which there are; the number of queries never grows
 * with the number of pages.
 */
@Repository
public class PageStore {

	private static final int AT_ONCE = 2000;

	private final JdbcClient jdbc;

	PageStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the live placements among these, with their articles. */
	public List<LivePlacement> placements(Collection<PlacementId> ids) {
		return this.jdbc.sql("""
				select p.id, p.article, p.site, p.channel, p.mode, p.state, p.slot, p.site_slot, p.pinned, p.live_at,
					p.pushed_by, p.version, a.number, a.body, a.live_edition
				from content_placement p join content_article a on a.id = p.article
				where p.id = any(cast(:ids as uuid[])) and p.state = 'LIVE' and a.live_edition is not null
				""").param("ids", Columns.ids(ids)).query((row, index) -> {
			var placement = PlacementStore.read(row, index);
			return new LivePlacement(placement, row.getLong("number"), new BodyId(Columns.id(row, "body")),
					new EditionId(Columns.id(row, "live_edition")));
		}).list();
	}

	/**
	 * Returns what stands before and after each of these live placements in its channel.
	 */
	public Map<PlacementId, Neighbours> neighbours(Collection<PlacementId> ids) {
		var all = new HashMap<PlacementId, Neighbours>();
		this.jdbc.sql("""
				select p.id, before.title as before_title, before.number as before_number, before.mode as before_mode,
					before.home_site as before_site, before.home_channel as before_channel,
					after.title as after_title, after.number as after_number, after.mode as after_mode,
					after.home_site as after_site, after.home_channel as after_channel
				from content_placement p
				left join lateral (%s and n.slot < p.slot order by n.slot desc limit 1) before on true
				left join lateral (%s and n.slot > p.slot order by n.slot limit 1) after on true
				where p.id = any(cast(:ids as uuid[]))
				""".replace("%s", """
				select e.title, a.number, n.mode, a.site as home_site, a.channel as home_channel
				from content_placement n join content_article a on a.id = n.article
				join content_edition e on e.id = a.live_edition
				where n.channel = p.channel and n.state = 'LIVE'""")).param("ids", Columns.ids(ids)).query((row) -> {
			all.put(new PlacementId(Columns.id(row, "id")),
					new Neighbours(neighbour(row, "before"), neighbour(row, "after")));
		});
		return all;
	}

	private static @Nullable Neighbour neighbour(java.sql.ResultSet row, String side) throws java.sql.SQLException {
		var title = row.getString(side + "_title");
		return (title == null) ? null
				: new Neighbour(title, Article.fileName(row.getLong(side + "_number")),
						"REFERENCE".equals(row.getString(side + "_mode")), new SiteId(Columns.id(row, side + "_site")),
						new ChannelId(Columns.id(row, side + "_channel")));
	}

	/**
	 * Returns the next slot of each of these channels; those that never had an article
	 * are missing.
	 */
	public Map<ChannelId, Integer> nextSlots(Collection<ChannelId> channels) {
		return this.jdbc
			.sql("select channel, next_slot from content_channel_counter where channel = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(channels))
			.query((row, index) -> Map.entry(new ChannelId(Columns.id(row, "channel")), row.getInt("next_slot")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Returns the next slot of a site, 0 if it never had an article. */
	public int nextSiteSlot(SiteId site) {
		return this.jdbc.sql("select next_slot from content_site_counter where site = :site")
			.param("site", site.value())
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/**
	 * Returns live placements of a site that have a page, in the order of their ids.
	 * @param after the last of the batch before, null for the first batch
	 */
	public List<PlacementId> pages(SiteId site, @Nullable PlacementId after) {
		return this.jdbc.sql("""
				select id from content_placement where site = :site and state = 'LIVE' and id > :after
					and mode <> 'REFERENCE' order by id limit :n
				""")
			.param("site", site.value())
			.param("after", (after != null) ? after.value() : new UUID(0, 0))
			.param("n", AT_ONCE)
			.query((row, index) -> new PlacementId(Columns.id(row, "id")))
			.list();
	}

	/**
	 * Returns files that a site shows, in the order of their ids.
	 * @param after the last of the batch before, null for the first batch
	 */
	public List<FileId> files(SiteId site, @Nullable FileId after) {
		return this.jdbc.sql("""
				select distinct file from content_live_file where site = :site and file > :after order by file limit :n
				""")
			.param("site", site.value())
			.param("after", (after != null) ? after.value() : new UUID(0, 0))
			.param("n", AT_ONCE)
			.query((row, index) -> new FileId(Columns.id(row, "file")))
			.list();
	}

	/** Returns which of these files a site shows. */
	public Set<FileId> shown(SiteId site, Collection<FileId> files) {
		return new HashSet<>(this.jdbc.sql("""
				select distinct file from content_live_file
				where site = :site and file = any(cast(:files as uuid[]))
				""")
			.param("site", site.value())
			.param("files", Columns.ids(files))
			.query((row, index) -> new FileId(Columns.id(row, "file")))
			.list());
	}

	/** Returns the channels whose lists refer to articles at home in a channel. */
	public Set<ChannelId> channelsReferringTo(ChannelId home) {
		return new HashSet<>(this.jdbc.sql("""
				select distinct p.channel from content_article a
				join content_placement p on p.article = a.id and p.mode = 'REFERENCE' and p.state = 'LIVE'
				where a.channel = :home and a.binned_at is null
				""")
			.param("home", home.value())
			.query((row, index) -> new ChannelId(Columns.id(row, "channel")))
			.list());
	}

	/**
	 * 在线落位.
	 *
	 * @param number the article's number
	 * @param body who answers for it
	 * @param edition the edition that readers see
	 */
	public record LivePlacement(Placement placement, long number, BodyId body, EditionId edition) {
	}

}
