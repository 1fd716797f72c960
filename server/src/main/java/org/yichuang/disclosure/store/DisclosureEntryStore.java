package org.yichuang.disclosure.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.casework.CaseId;
import org.yichuang.content.ArticleId;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryFilter;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Columns;

/** 条目表 — reads and writes entries. */
@Repository
public class DisclosureEntryStore {

	private final JdbcClient jdbc;

	DisclosureEntryStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Entry get(EntryId id) {
		return one("where id = :value", id.value()).orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the entry of an article. */
	public Optional<Entry> find(ArticleId article) {
		return one("where article = :value", article.value());
	}

	/** Returns the entry of a case. */
	public Optional<Entry> find(CaseId matter) {
		return one("where matter = :value", matter.value());
	}

	/** Returns these entries by id, those that exist. */
	public Map<EntryId, Entry> all(Collection<EntryId> ids) {
		var found = new HashMap<EntryId, Entry>();
		list("where id = any(cast(:value as uuid[]))", Columns.ids(ids)).forEach((each) -> found.put(each.id(), each));
		return found;
	}

	/** Returns entries, newest first, one more than the slice holds. */
	public List<Entry> list(EntryFilter filter, EntryFilter.Range range, EntryFilter.Position position) {
		var where = new StringJoiner(" and ", "where ", " order by id desc limit :limit");
		var params = new HashMap<String, @Nullable Object>();
		var state = filter.state();
		var attribute = filter.attribute();
		var year = filter.year();
		where.add("true");
		and(where, params, "body = any(cast(:bodies as uuid[]))",
				range.everywhere() ? null : Columns.ids(range.bodies()));
		and(where, params, "section = :section", Columns.bare(filter.section()));
		and(where, params, "state = :state", (state != null) ? state.name() : null);
		and(where, params, "attribute = :attribute", (attribute != null) ? attribute.name() : null);
		and(where, params, "class_code = :code", filter.classCode());
		and(where, params, "extract(year from made_on) = :year", year);
		and(where, params, "(title like :words or index_number like :words)",
				filter.words().isEmpty() ? null : Columns.anywhere(filter.words()));
		and(where, params, "id < :after", Columns.bare(position.after()));
		return this.jdbc.sql(EntryRows.SELECT + where)
			.params(params)
			.param("limit", position.size() + 1)
			.query(EntryRows::read)
			.list();
	}

	private static void and(StringJoiner where, Map<String, @Nullable Object> params, String condition,
			@Nullable Object value) {
		if (value != null) {
			where.add(condition);
			var name = condition.substring(condition.indexOf(':') + 1);
			params.put(name.split("[^a-z]", 2)[0], value);
		}
	}

	/**
	 * Hands on all entries that the catalogue of a section has, one by one, newest first.
	 */
	public void forEachShown(SectionId section, Consumer<Entry> sink) {
		this.jdbc.sql(EntryRows.SELECT + "where section = :section and shown order by id desc")
			.param("section", section.value())
			.withFetchSize(500)
			.query((row) -> {
				sink.accept(EntryRows.read(row, 0));
			});
	}

	/** Returns whose decision is to be examined again, the longest due first. */
	public List<EntryId> toReexamine(LocalDate today, int most) {
		return this.jdbc.sql("""
				select id from disclosure_entry where reexamine_on <= :today and state = 'WITHHELD'
				order by reexamine_on limit :most
				""")
			.param("today", today)
			.param("most", most)
			.query((row, index) -> new EntryId(Columns.id(row, "id")))
			.list();
	}

	/** Adds an entry. */
	public void add(Entry entry) {
		EntryRows.written(this.jdbc.sql(EntryRows.INSERT), entry).update();
	}

	/**
	 * Writes an entry.
	 * @return the entry as it is now
	 * @throws Refused if somebody changed it meanwhile
	 */
	public Entry put(Entry entry) {
		Columns.unlessChanged(
				EntryRows.written(this.jdbc.sql(EntryRows.UPDATE), entry).param("version", entry.version()).update());
		return get(entry.id());
	}

	private Optional<Entry> one(String where, Object value) {
		return list(where, value).stream().findFirst();
	}

	private List<Entry> list(String where, Object value) {
		return this.jdbc.sql(EntryRows.SELECT + where).param("value", value).query(EntryRows::read).list();
	}

}
