package org.yichuang.content.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.content.ArticleId;
import org.yichuang.content.PlacementId;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.PlacementState;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/**
 * 落位 — the tables {@code content_placement}, its counters and {@code content_live_file}.
 */
@Repository
public class PlacementStore {

	static final String COLUMNS = """
			id, article, site, channel, mode, state, slot, site_slot, pinned, live_at, pushed_by, version
			""";

	private final JdbcClient jdbc;

	PlacementStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Placement get(PlacementId id) {
		return this.jdbc.sql("select " + COLUMNS + " from content_placement where id = :id")
			.param("id", id.value())
			.query(PlacementStore::read)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns an article's placements, its own first, then as they were made. */
	public List<Placement> of(ArticleId article) {
		return this.jdbc
			.sql("select " + COLUMNS + " from content_placement where article = :id order by (mode <> 'OWN'), id")
			.param("id", article.value())
			.query(PlacementStore::read)
			.list();
	}

	/**
	 * Returns live placements of articles whose home a channel is, the oldest first.
	 * @param after slot of the last of the part before
	 */
	public List<Placement> ownLive(ChannelId channel, int after, int most) {
		return this.jdbc.sql("select " + COLUMNS + """
				from content_placement where channel = :channel and state = 'LIVE' and mode = 'OWN' and slot > :after
				order by slot limit :most
				""")
			.param("channel", channel.value())
			.param("after", after)
			.param("most", most)
			.query(PlacementStore::read)
			.list();
	}

	/** Writes a new one. */
	public void add(Placement placement, Instant now) {
		this.jdbc.sql("""
				insert into content_placement (id, article, site, channel, mode, state, pinned, pushed_by, created_at)
				values (:id, :article, :site, :channel, :mode, :state, false, :by, :at)
				""")
			.param("id", placement.id().value())
			.param("article", placement.article().value())
			.param("site", placement.site().value())
			.param("channel", placement.channel().value())
			.param("mode", placement.mode().name())
			.param("state", placement.state().name())
			.param("by", Columns.bare(placement.pushedBy()))
			.param("at", Columns.time(now))
			.update();
	}

	/**
	 * Writes one down.
	 * @throws org.yichuang.kernel.Refused if somebody else changed it meanwhile
	 */
	public void put(Placement placement) {
		ArticleStore.unlessChanged(this.jdbc.sql("""
				update content_placement set state = :state, slot = :slot, site_slot = :siteSlot, pinned = :pinned,
					live_at = :liveAt, site = :site, channel = :channel, mode = :mode, version = version + 1
				where id = :id and version = :version
				""")
			.param("state", placement.state().name())
			.param("slot", placement.slot())
			.param("siteSlot", placement.siteSlot())
			.param("pinned", placement.pinned())
			.param("liveAt", Columns.time(placement.liveAt()))
			.param("site", placement.site().value())
			.param("channel", placement.channel().value())
			.param("mode", placement.mode().name())
			.param("id", placement.id().value())
			.param("version", placement.version())
			.update());
	}

	/** Writes down who decided on a push, and why. */
	public void decide(PlacementId id, @Nullable AccountId by, String note) {
		this.jdbc.sql("update content_placement set decided_by = :by, decision_note = :note where id = :id")
			.param("by", Columns.bare(by))
			.param("note", note)
			.param("id", id.value())
			.update();
	}

	/**
	 * Draws the next slot of a channel; others wait until this transaction ends, so that
	 * slots go live in order.
	 */
	public int drawSlot(ChannelId channel, Instant now) {
		return this.jdbc.sql("""
				insert into content_channel_counter (channel, next_slot, last_live_at) values (:channel, 1, :now)
				on conflict (channel) do update set next_slot = content_channel_counter.next_slot + 1,
					last_live_at = excluded.last_live_at
				returning next_slot - 1
				""").param("channel", channel.value()).param("now", Columns.time(now)).query(Integer.class).single();
	}

	/** Draws the next slot of a site. */
	public int drawSiteSlot(SiteId site) {
		return this.jdbc.sql("""
				insert into content_site_counter (site, next_slot) values (:site, 1)
				on conflict (site) do update set next_slot = content_site_counter.next_slot + 1
				returning next_slot - 1
				""").param("site", site.value()).query(Integer.class).single();
	}

	/** Returns the live placement next before, or next after, a slot. */
	public Optional<Placement> neighbour(ChannelId channel, int slot, boolean before) {
		var side = before ? "slot < :slot order by slot desc" : "slot > :slot order by slot";
		return this.jdbc
			.sql("select " + COLUMNS + " from content_placement where channel = :channel and state = 'LIVE' and " + side
					+ " limit 1")
			.param("channel", channel.value())
			.param("slot", slot)
			.query(PlacementStore::read)
			.optional();
	}

	/** Lets a site show files because of an article, and no others because of it. */
	public void showFiles(ArticleId article, SiteId site, Collection<FileId> files) {
		this.jdbc.sql("delete from content_live_file where article = :article and site = :site")
			.param("article", article.value())
			.param("site", site.value())
			.update();
		this.jdbc.sql("""
				insert into content_live_file (site, file, article)
				select :site, file, :article from unnest(cast(:files as uuid[])) as file on conflict do nothing
				""")
			.param("article", article.value())
			.param("site", site.value())
			.param("files", Columns.ids(files))
			.update();
	}

	/**
	 * Lets nobody else show or put back these files until the transaction ends, always in
	 * the same order.
	 */
	public void lockFiles(Collection<FileId> files) {
		if (!files.isEmpty()) {
			this.jdbc.sql("""
					select pg_advisory_xact_lock(hashtextextended('content file ' || id, 0))
					from (select distinct unnest(cast(:files as uuid[])) as id order by 1) as files""")
				.param("files", Columns.ids(files))
				.query((row) -> {
				});
		}
	}

	/** Returns the files that only this article makes a site show. */
	public List<FileId> filesOnlyOf(ArticleId article, SiteId site) {
		return this.jdbc.sql("""
				select file from content_live_file mine where article = :article and site = :site and not exists (
					select 1 from content_live_file other
					where other.site = mine.site and other.file = mine.file and other.article <> mine.article)
				""")
			.param("article", article.value())
			.param("site", site.value())
			.query((row, index) -> new FileId(Columns.id(row, "file")))
			.list();
	}

	static Placement read(ResultSet row, int index) throws SQLException {
		return new Placement(new PlacementId(Columns.id(row, "id")), new ArticleId(Columns.id(row, "article")),
				new SiteId(Columns.id(row, "site")), new ChannelId(Columns.id(row, "channel")),
				PlacementMode.valueOf(row.getString("mode")), PlacementState.valueOf(row.getString("state")),
				row.getObject("slot", Integer.class), row.getObject("site_slot", Integer.class),
				row.getBoolean("pinned"), Columns.instant(row, "live_at"), Columns.account(row, "pushed_by"),
				row.getLong("version"));
	}

}
