package org.yichuang.sitegroup.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;

/** 旧地址表 — paths that channels had before. */
@Component
public class FormerPathRows {

	private final JdbcClient jdbc;

	FormerPathRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps a path that a channel leaves; the last channel that had it counts. */
	public void keep(SiteId site, String path, ChannelId channel, Instant until) {
		this.jdbc.sql("""
				insert into sitegroup_channel_path_history (site_id, path, channel_id, until)
				values (:site, :path, :channel, :until)
				on conflict (site_id, path) do update set channel_id = excluded.channel_id, until = excluded.until""")
			.param("site", site.value())
			.param("path", path)
			.param("channel", channel.value())
			.param("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
			.update();
	}

	/** Forgets a former path, because a channel lies there again. */
	public void forget(SiteId site, String path) {
		this.jdbc.sql("delete from sitegroup_channel_path_history where site_id = :site and path = :path")
			.param("site", site.value())
			.param("path", path)
			.update();
	}

	List<FormerPath> of(Collection<SiteId> sites) {
		return this.jdbc
			.sql("select site_id, path, channel_id from sitegroup_channel_path_history where site_id in (:sites)")
			.param("sites", sites.stream().map(SiteId::value).toList())
			.query((row, number) -> new FormerPath(new SiteId(row.getObject("site_id", UUID.class)),
					row.getString("path"), new ChannelId(row.getObject("channel_id", UUID.class))))
			.list();
	}

	record FormerPath(SiteId site, String path, ChannelId channel) {
	}

}
