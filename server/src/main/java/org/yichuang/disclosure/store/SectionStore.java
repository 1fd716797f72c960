package org.yichuang.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.disclosure.DisclosureProblems;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionWords;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;

/** 专栏表 — reads and writes sections. */
@Repository
public class SectionStore {

	private static final String COLUMNS = """
			select id, body, site, path, open, classification, arrangement, access, office, address, hours, phone, fax,
				mail, words_changed_at, version from disclosure_section
			""";

	private final JdbcClient jdbc;

	SectionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns a section. */
	public Optional<Row> find(SectionId id) {
		return list("where id = :value", id.value()).stream().findFirst();
	}

	/** Returns the section of a body. */
	public Optional<Row> ofBody(BodyId body) {
		return list("where body = :value", body.value()).stream().findFirst();
	}

	/** Returns the sections on a site by path. */
	public List<Row> of(SiteId site) {
		return list("where site = :value order by path", site.value());
	}

	/** Returns all sections: as many as there are bodies, at most. */
	public List<Row> all() {
		return this.jdbc.sql(COLUMNS).query(SectionStore::row).list();
	}

	/**
	 * Adds a section with an empty guide.
	 * @throws Refused if the body has one
	 */
	public void add(Section section, Instant at) {
		try {
			this.jdbc.sql("""
					insert into disclosure_section (id, body, site, path, open, opened_at)
					values (:id, :body, :site, :path, :open, :at)
					""")
				.param("id", section.id().value())
				.param("body", section.body().value())
				.param("site", section.site().value())
				.param("path", section.path())
				.param("open", section.open())
				.param("at", Columns.time(at))
				.update();
		}
		catch (DuplicateKeyException taken) {
			throw Refused.because(DisclosureProblems.SECTION_EXISTS, section.name());
		}
	}

	/**
	 * Writes a section.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(PlacedSection placed) {
		var section = placed.section();
		var words = placed.words();
		var office = words.office();
		Columns.unlessChanged(this.jdbc
			.sql("""
					update disclosure_section set site = :site, path = :path, open = :open, classification = :classification,
						arrangement = :arrangement, access = :access, office = :office, address = :address, hours = :hours,
						phone = :phone, fax = :fax, mail = :mail, words_changed_at = :at, version = version + 1
					where id = :id and version = :version
					""")
			.param("id", section.id().value())
			.param("version", placed.version())
			.param("site", section.site().value())
			.param("path", section.path())
			.param("open", section.open())
			.param("classification", words.classification())
			.param("arrangement", words.arrangement())
			.param("access", words.access())
			.param("office", office.name())
			.param("address", office.address())
			.param("hours", office.hours())
			.param("phone", office.phone())
			.param("fax", office.fax())
			.param("mail", office.mail())
			.param("at", Columns.time(placed.wordsChangedAt()))
			.update());
	}

	private List<Row> list(String where, Object value) {
		return this.jdbc.sql(COLUMNS + where).param("value", value).query(SectionStore::row).list();
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		var office = new SectionWords.Office(row.getString("office"), row.getString("address"), row.getString("hours"),
				row.getString("phone"), row.getString("fax"), row.getString("mail"));
		return new Row(
				new Section(new SectionId(Columns.id(row, "id")), new BodyId(Columns.id(row, "body")),
						new SiteId(Columns.id(row, "site")), row.getString("path"), "", row.getBoolean("open")),
				new SectionWords(row.getString("classification"), row.getString("arrangement"), row.getString("access"),
						office),
				Columns.instant(row, "words_changed_at"), row.getLong("version"));
	}

	/**
	 * 专栏行 — a section as it is stored, without the body's name.
	 *
	 * @param wordsChangedAt when the guide was last written, null for never
	 */
	public record Row(Section section, SectionWords words, @Nullable Instant wordsChangedAt, long version) {

	}

}
