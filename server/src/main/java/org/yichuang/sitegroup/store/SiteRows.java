package org.yichuang.sitegroup.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;

/** 站点表 — sites as their rows say, inside the caller's transaction. */
@Component
public class SiteRows {

	private static final String SELECT = """
			select s.id, s.code, s.name, s.body_id, s.body_path, h.host, s.portal, s.state, s.theme, s.settings,
			       s.slots, s.version
			from sitegroup_site s join sitegroup_host h on h.site_id = s.id and h.main
			""";

	private final JdbcClient jdbc;

	private final ChangeCounter counter;

	private final SitegroupJson json;

	SiteRows(JdbcClient jdbc, ChangeCounter counter, SitegroupJson json) {
		this.jdbc = jdbc;
		this.counter = counter;
		this.json = json;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Site get(SiteId id) {
		return this.jdbc.sql(SELECT + "where s.id = :id")
			.param("id", id.value())
			.query(this::site)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the site of a body that is not closed. */
	public Optional<Site> standing(BodyId body) {
		return this.jdbc.sql(SELECT + "where s.body_id = :body and s.state <> 'CLOSED'")
			.param("body", body.value())
			.query(this::site)
			.optional();
	}

	/** Returns the bodies that have a site that is not closed. */
	public Set<BodyId> standingBodies() {
		return this.jdbc.sql("select body_id from sitegroup_site where state <> 'CLOSED'")
			.query((row, number) -> new BodyId(row.getObject("body_id", UUID.class)))
			.set();
	}

	/** Says whether a code is given away, to a closed site too. */
	public boolean hasCode(String code) {
		return this.jdbc.sql("select exists (select 1 from sitegroup_site where code = :code)")
			.param("code", code)
			.query(Boolean.class)
			.single();
	}

	/** Says whether the group has its portal. */
	public boolean hasPortal() {
		return this.jdbc.sql("select exists (select 1 from sitegroup_site where portal)").query(Boolean.class).single();
	}

	/** Adds a site without its hosts. */
	public void add(Site site, String blueprint, Instant at) {
		this.jdbc.sql("""
				insert into sitegroup_site (id, code, name, body_id, body_path, portal, state, theme, blueprint,
				                            settings, slots, opened_at, changed)
				values (:id, :code, :name, :body, :bodyPath, :portal, :state, :theme, :blueprint,
				        :settings::jsonb, :slots::jsonb, :at, :changed)""")
			.param("id", site.id().value())
			.param("code", site.code())
			.param("name", site.name())
			.param("body", site.body().value())
			.param("bodyPath", site.bodyPath())
			.param("portal", site.portal())
			.param("state", site.state().name())
			.param("theme", site.theme())
			.param("blueprint", blueprint)
			.param("settings", this.json.write(site.settings()))
			.param("slots", this.json.write(site.slots()))
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.param("changed", this.counter.raise())
			.update();
	}

	/**
	 * Writes a changed site.
	 * @return the site with its new version
	 * @throws Refused if somebody else wrote it meanwhile
	 */
	public Site put(Site site) {
		int rows = this.jdbc.sql("""
				update sitegroup_site set name = :name, state = :state, theme = :theme, settings = :settings::jsonb,
				       slots = :slots::jsonb, changed = :changed, version = version + 1
				where id = :id and version = :version""")
			.param("name", site.name())
			.param("state", site.state().name())
			.param("theme", site.theme())
			.param("settings", this.json.write(site.settings()))
			.param("slots", this.json.write(site.slots()))
			.param("changed", this.counter.raise())
			.param("id", site.id().value())
			.param("version", site.version())
			.update();
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return site.written();
	}

	/** Lets memory know that something of the site changed, such as a channel. */
	public void touch(SiteId id) {
		this.jdbc.sql("update sitegroup_site set changed = :changed where id = :id")
			.param("changed", this.counter.raise())
			.param("id", id.value())
			.update();
	}

	/** Follows bodies that moved in the tree, with all below them. */
	public void moveBodies(String pathBefore, String path) {
		this.jdbc.sql("""
				update sitegroup_site set body_path = :path || substr(body_path, length(:before) + 1),
				       changed = :changed
				where starts_with(body_path, :before)""")
			.param("path", path)
			.param("before", pathBefore)
			.param("changed", this.counter.raise())
			.update();
	}

	/** Returns the sites that changed after a number, in no order. */
	List<Site> changedAfter(long number) {
		return this.jdbc.sql(SELECT + "where s.changed > :number").param("number", number).query(this::site).list();
	}

	private Site site(ResultSet row, int number) throws SQLException {
		return new Site(new SiteId(row.getObject("id", UUID.class)), row.getString("code"), row.getString("name"),
				new BodyId(row.getObject("body_id", UUID.class)), row.getString("body_path"), row.getString("host"),
				row.getBoolean("portal"), SiteState.valueOf(row.getString("state")), row.getString("theme"),
				this.json.texts(row.getString("settings")), this.json.slots(row.getString("slots")),
				row.getLong("version"));
	}

}
