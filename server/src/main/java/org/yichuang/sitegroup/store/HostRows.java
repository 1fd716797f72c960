package org.yichuang.sitegroup.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;

/** 域名表 — the host names that sites answer under. */
@Component
public class HostRows {

	private final JdbcClient jdbc;

	HostRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns whose a host name is. */
	public Optional<SiteId> owner(String host) {
		return this.jdbc.sql("select site_id from sitegroup_host where host = :host")
			.param("host", host)
			.query(java.util.UUID.class)
			.optional()
			.map(SiteId::new);
	}

	/** Returns a site's host names, the main one first. */
	public List<String> of(SiteId site) {
		return this.jdbc.sql("select host from sitegroup_host where site_id = :site order by main desc, host")
			.param("site", site.value())
			.query(String.class)
			.list();
	}

	/**
	 * Gives a site these host names and takes away all others; the first is the main one.
	 */
	public void put(SiteId site, List<String> hosts) {
		this.jdbc.sql("delete from sitegroup_host where site_id = :site").param("site", site.value()).update();
		for (int i = 0; i < hosts.size(); i++) {
			this.jdbc.sql("insert into sitegroup_host (host, site_id, main) values (:host, :site, :main)")
				.param("host", hosts.get(i))
				.param("site", site.value())
				.param("main", i == 0)
				.update();
		}
	}

	Map<SiteId, List<String>> all(Collection<SiteId> sites) {
		return this.jdbc
			.sql("select site_id, host from sitegroup_host where site_id in (:sites) order by main desc, host")
			.param("sites", sites.stream().map(SiteId::value).toList())
			.query((row, number) -> Map.entry(new SiteId(row.getObject("site_id", java.util.UUID.class)),
					row.getString("host")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
