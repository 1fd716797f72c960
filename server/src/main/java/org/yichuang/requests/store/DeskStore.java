package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.disclosure.SectionId;
import org.yichuang.forms.FormId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.model.Desk;

/** 申请受理点 — reads and writes desks. */
@Repository
public class DeskStore {

	private static final String COLUMNS = """
			select id, section, site_id, body_id, key, path, form, name, introduction, address, hours, phone, fax, mail,
				closed_notice, open, keep_days, version
			from requests_desk
			""";

	private final JdbcClient jdbc;

	DeskStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Desk get(DeskId id) {
		return this.jdbc.sql(COLUMNS + "where id = ?")
			.param(id.value())
			.query(DeskStore::desk)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns those of some desks that exist. */
	public Map<DeskId, Desk> all(Collection<DeskId> ids) {
		return this.jdbc.sql(COLUMNS + "where id = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(ids))
			.query(DeskStore::desk)
			.list()
			.stream()
			.collect(Collectors.toMap(Desk::id, Function.identity()));
	}

	/** Returns the desk of a section. */
	public Optional<Desk> of(SectionId section) {
		return this.jdbc.sql(COLUMNS + "where section = ?").param(section.value()).query(DeskStore::desk).optional();
	}

	/** Returns the desk at {@code /send/<key>} of a site. */
	public Optional<Desk> find(SiteId site, String key) {
		return this.jdbc.sql(COLUMNS + "where site_id = ? and key = ?")
			.params(site.value(), key)
			.query(DeskStore::desk)
			.optional();
	}

	/** Returns a site's desks, the one of its organiser first. */
	public List<Desk> of(SiteId site) {
		return this.jdbc.sql(COLUMNS + "where site_id = ? order by key")
			.param(site.value())
			.query(DeskStore::desk)
			.list();
	}

	/** Returns all desks, at most a few for each site. */
	public List<Desk> all() {
		return this.jdbc.sql(COLUMNS + "order by site_id, key").query(DeskStore::desk).list();
	}

	/**
	 * Returns what desks did from one day to another, both included, in one statement.
	 */
	public Map<DeskId, Desk.Figures> figures(Collection<DeskId> desks, LocalDate from, LocalDate to) {
		var all = new HashMap<DeskId, Desk.Figures>();
		this.jdbc.sql("""
				select desk_id, count(*) filter (where received_on between :from and :to) as received,
					count(*) filter (where first_concluded_on between :from and :to) as concluded,
					count(*) filter (where concluded_on is null) as in_hand
				from requests_request
				where desk_id = any(cast(:desks as uuid[])) and received_on <= :to and state <> 'VOIDED'
					and (first_concluded_on is null or first_concluded_on >= :from or received_on >= :from
						or concluded_on is null)
				group by desk_id
				""").param("from", from).param("to", to).param("desks", Columns.ids(desks)).query((row) -> {
			all.put(new DeskId(Columns.id(row, "desk_id")),
					new Desk.Figures(row.getInt("received"), row.getInt("concluded"), row.getInt("in_hand")));
		});
		return all;
	}

	/** Adds a desk; false if its section has one. */
	public boolean add(Desk desk) {
		return this.jdbc.sql("""
				insert into requests_desk (id, section, site_id, body_id, key, path, form, name, introduction, address,
					hours, phone, fax, mail, closed_notice, open, keep_days)
				values (:id, :section, :site, :body, :key, :path, :form, :name, :introduction, :address, :hours, :phone,
					:fax, :mail, :closedNotice, :open, :keepDays)
				on conflict (section) do nothing
				""")
			.param("section", desk.section().value())
			.param("site", desk.site().value())
			.param("key", desk.key())
			.params(changing(desk))
			.update() > 0;
	}

	/**
	 * Writes a desk.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(Desk desk) {
		Columns.unlessChanged(this.jdbc.sql("""
				update requests_desk set body_id = :body, path = :path, form = :form, name = :name,
					introduction = :introduction, address = :address, hours = :hours, phone = :phone, fax = :fax,
					mail = :mail, closed_notice = :closedNotice, open = :open, keep_days = :keepDays,
					version = version + 1
				where id = :id and version = :version
				""").params(changing(desk)).param("version", desk.version()).update());
	}

	private static Map<String, Object> changing(Desk desk) {
		var words = desk.words();
		return Map.ofEntries(Map.entry("id", desk.id().value()), Map.entry("body", desk.body().value()),
				Map.entry("path", desk.path()), Map.entry("form", desk.form().value()), Map.entry("name", words.name()),
				Map.entry("introduction", words.introduction()), Map.entry("address", words.address()),
				Map.entry("hours", words.hours()), Map.entry("phone", words.phone()), Map.entry("fax", words.fax()),
				Map.entry("mail", words.mail()), Map.entry("closedNotice", words.closedNotice()),
				Map.entry("open", desk.open()), Map.entry("keepDays", desk.keepDays()));
	}

	private static Desk desk(ResultSet row, int index) throws SQLException {
		var words = new Desk.Words(row.getString("name"), row.getString("introduction"), row.getString("address"),
				row.getString("hours"), row.getString("phone"), row.getString("fax"), row.getString("mail"),
				row.getString("closed_notice"));
		return new Desk(new DeskId(Columns.id(row, "id")), new SectionId(Columns.id(row, "section")),
				new SiteId(Columns.id(row, "site_id")), new BodyId(Columns.id(row, "body_id")), row.getString("key"),
				row.getString("path"), new FormId(Columns.id(row, "form")), words, row.getBoolean("open"),
				row.getInt("keep_days"), row.getLong("version"));
	}

}
