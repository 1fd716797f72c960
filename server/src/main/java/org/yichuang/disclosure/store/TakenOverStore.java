package org.yichuang.disclosure.store;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.EntryId;
import org.yichuang.platform.Columns;

/** 收入目录 — the table {@code disclosure_report_entry}. */
@Repository
public class TakenOverStore {

	private final JdbcClient jdbc;

	TakenOverStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the entry that a report was taken over as. */
	public Optional<EntryId> entry(DirectReportId report) {
		return this.jdbc.sql("select entry from disclosure_report_entry where report = :report")
			.param("report", report.value())
			.query((row, index) -> new EntryId(Columns.id(row, "entry")))
			.optional();
	}

	/**
	 * Notes it, once.
	 * @return whether this is the first time
	 */
	public boolean add(DirectReportId report, EntryId entry) {
		return this.jdbc
			.sql("insert into disclosure_report_entry (report, entry) values (:report, :entry) on conflict do nothing")
			.param("report", report.value())
			.param("entry", entry.value())
			.update() > 0;
	}

}
