package org.yichuang.disclosure.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.platform.Columns;

/** 目录行表 — which entries stand where in the lists of a section's catalogue. */
@Repository
public class LineStore {

	private final JdbcClient jdbc;

	LineStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns where an entry stands, by list. */
	public Map<String, Integer> of(EntryId entry) {
		var found = new LinkedHashMap<String, Integer>();
		this.jdbc.sql("select list, slot from disclosure_line where entry = :entry order by list")
			.param("entry", entry.value())
			.query((row) -> {
				found.put(row.getString("list"), row.getInt("slot"));
			});
		return found;
	}

	/**
	 * Puts an entry at the end of a list; others wait until this transaction ends, so
	 * that slots come in order.
	 * @return its slot
	 */
	public int add(SectionId section, String list, EntryId entry) {
		int slot = this.jdbc.sql("""
				insert into disclosure_list (section, list, slots) values (:section, :list, 1)
				on conflict (section, list) do update set slots = disclosure_list.slots + 1 returning slots - 1
				""").param("section", section.value()).param("list", list).query(Integer.class).single();
		this.jdbc
			.sql("insert into disclosure_line (section, list, slot, entry) values (:section, :list, :slot, :entry)")
			.param("section", section.value())
			.param("list", list)
			.param("slot", slot)
			.param("entry", entry.value())
			.update();
		return slot;
	}

	/** Takes an entry out of a list; its slot stays empty. */
	public void remove(String list, EntryId entry) {
		this.jdbc.sql("delete from disclosure_line where entry = :entry and list = :list")
			.param("entry", entry.value())
			.param("list", list)
			.update();
	}

	/**
	 * Returns the lists of a section that were ever begun, with how many slots each has.
	 */
	public Map<String, Integer> slots(SectionId section) {
		var found = new LinkedHashMap<String, Integer>();
		this.jdbc.sql("select list, slots from disclosure_list where section = :section order by list")
			.param("section", section.value())
			.query((row) -> {
				found.put(row.getString("list"), row.getInt("slots"));
			});
		return found;
	}

	/** Returns how many entries stand in each list of a section. */
	public Map<String, Integer> counts(SectionId section) {
		var found = new LinkedHashMap<String, Integer>();
		this.jdbc
			.sql("select list, count(*) as n from disclosure_line where section = :section group by list order by list")
			.param("section", section.value())
			.query((row) -> {
				found.put(row.getString("list"), row.getInt("n"));
			});
		return found;
	}

	/** Returns what stands from one slot to before another, newest first. */
	public List<EntryId> between(SectionId section, String list, int first, int end) {
		return this.jdbc.sql("""
				select entry from disclosure_line
				where section = :section and list = :list and slot >= :first and slot < :end order by slot desc
				""")
			.param("section", section.value())
			.param("list", list)
			.param("first", first)
			.param("end", end)
			.query((row, index) -> new EntryId(Columns.id(row, "entry")))
			.list();
	}

	/** Returns the newest of a list. */
	public List<EntryId> newest(SectionId section, String list, int most) {
		return this.jdbc.sql("""
				select entry from disclosure_line where section = :section and list = :list
				order by slot desc limit :most
				""")
			.param("section", section.value())
			.param("list", list)
			.param("most", most)
			.query((row, index) -> new EntryId(Columns.id(row, "entry")))
			.list();
	}

	/** Returns the sections, among some, whose catalogue has anything. */
	public List<SectionId> begun(Collection<SectionId> sections) {
		return this.jdbc.sql("""
				select section from disclosure_list where list = 'all' and section = any(cast(:ids as uuid[]))
				""")
			.param("ids", Columns.ids(sections))
			.query((row, index) -> new SectionId(Columns.id(row, "section")))
			.list();
	}

}
