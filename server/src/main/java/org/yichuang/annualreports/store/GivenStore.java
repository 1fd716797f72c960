package org.yichuang.annualreports.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.model.Amendment;
import org.yichuang.annualreports.model.AnnualReport.Deed;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.GivenCell;
import org.yichuang.kernel.Id;
import org.yichuang.platform.Columns;

/** 年报填报表 — what people gave: numbers, words, amendments. */
@Repository
public class GivenStore {

	private final JdbcClient jdbc;

	GivenStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the numbers that people gave, by report. */
	public Map<AnnualReportId, List<GivenCell>> cells(Collection<AnnualReportId> reports) {
		var found = new HashMap<AnnualReportId, List<GivenCell>>();
		this.jdbc.sql("""
				select report_id, cell, corrected, value, computed, reason, account_id, at from annualreports_cell
				where report_id = any(cast(:reports as uuid[])) order by report_id, cell
				""").param("reports", Columns.ids(reports)).query((row) -> {
			found.computeIfAbsent(new AnnualReportId(Columns.id(row, "report_id")), (id) -> new ArrayList<>())
				.add(cell(row));
		});
		return found;
	}

	/** Writes a number that somebody gave. */
	public void put(AnnualReportId report, GivenCell cell) {
		this.jdbc.sql("""
				insert into annualreports_cell (report_id, cell, corrected, value, computed, reason, account_id, at)
				values (:report, :cell, :corrected, :value, :computed, :reason, :account, :at)
				on conflict (report_id, cell, corrected) do update set value = excluded.value,
					computed = excluded.computed, reason = excluded.reason, account_id = excluded.account_id,
					at = excluded.at
				""")
			.param("report", report.value())
			.param("cell", cell.key().toString())
			.param("corrected", cell.corrected())
			.param("value", cell.value())
			.param("computed", cell.computed())
			.param("reason", cell.reason())
			.param("account", Columns.bare(cell.deed().by()))
			.param("at", Columns.time(cell.deed().at()))
			.update();
	}

	/** Removes a number that somebody gave. */
	public boolean remove(AnnualReportId report, CellKey key, boolean corrected) {
		return this.jdbc.sql("delete from annualreports_cell where report_id = ? and cell = ? and corrected = ?")
			.param(report.value())
			.param(key.toString())
			.param(corrected)
			.update() == 1;
	}

	/** Returns the words that people wrote, by report and chapter. */
	public Map<AnnualReportId, Map<String, String>> texts(Collection<AnnualReportId> reports) {
		var texts = new HashMap<AnnualReportId, Map<String, String>>();
		this.jdbc.sql("""
				select report_id, chapter, words from annualreports_text
				where report_id = any(cast(:reports as uuid[]))
				""").param("reports", Columns.ids(reports)).query((row) -> {
			texts.computeIfAbsent(new AnnualReportId(Columns.id(row, "report_id")), (id) -> new HashMap<>())
				.put(row.getString("chapter"), row.getString("words"));
		});
		return texts;
	}

	/** Writes a chapter's words. */
	public void put(AnnualReportId report, String chapter, String words, Deed deed) {
		this.jdbc.sql("""
				insert into annualreports_text (report_id, chapter, words, account_id, at)
				values (:report, :chapter, :words, :account, :at)
				on conflict (report_id, chapter) do update set words = excluded.words,
					account_id = excluded.account_id, at = excluded.at
				""")
			.param("report", report.value())
			.param("chapter", chapter)
			.param("words", words)
			.param("account", Columns.bare(deed.by()))
			.param("at", Columns.time(deed.at()))
			.update();
	}

	/** Lets a chapter begin again as the form has it. */
	public void forget(AnnualReportId report, String chapter) {
		this.jdbc.sql("delete from annualreports_text where report_id = ? and chapter = ?")
			.param(report.value())
			.param(chapter)
			.update();
	}

	/** Returns what was changed after reports were published, oldest first. */
	public Map<AnnualReportId, List<Amendment>> amendments(Collection<AnnualReportId> reports) {
		var found = new HashMap<AnnualReportId, List<Amendment>>();
		this.jdbc.sql("""
				select report_id, reason, changes, account_id, at from annualreports_amendment
				where report_id = any(cast(:reports as uuid[])) order by id
				""").param("reports", Columns.ids(reports)).query((row) -> {
			found.computeIfAbsent(new AnnualReportId(Columns.id(row, "report_id")), (id) -> new ArrayList<>())
				.add(new Amendment(row.getString("reason"), Columns.texts(row, "changes"), deed(row)));
		});
		return found;
	}

	/** Adds what was changed. */
	public void add(AnnualReportId report, Amendment amendment) {
		this.jdbc.sql("""
				insert into annualreports_amendment (id, report_id, reason, changes, account_id, at)
				values (:id, :report, :reason, string_to_array(:changes, chr(31)), :account, :at)
				""")
			.param("id", Id.nextUuid())
			.param("report", report.value())
			.param("reason", amendment.reason())
			.param("changes", Columns.words(amendment.changes()))
			.param("account", Columns.bare(amendment.deed().by()))
			.param("at", Columns.time(amendment.deed().at()))
			.update();
	}

	private static GivenCell cell(ResultSet row) throws SQLException {
		BigDecimal computed = row.getBigDecimal("computed");
		return new GivenCell(CellKey.of(row.getString("cell")), row.getBoolean("corrected"), row.getBigDecimal("value"),
				computed, row.getString("reason"), deed(row));
	}

	private static Deed deed(ResultSet row) throws SQLException {
		return new Deed(Columns.account(row, "account_id"), Columns.moment(row, "at"));
	}

}
