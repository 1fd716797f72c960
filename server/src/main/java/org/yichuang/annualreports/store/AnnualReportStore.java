package org.yichuang.annualreports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReport.Deed;
import org.yichuang.annualreports.model.AnnualReport.Publication;
import org.yichuang.annualreports.model.AnnualReportState;
import org.yichuang.disclosure.SectionId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.NotFound;
import org.yichuang.platform.Columns;

/** 年度报告表 — reads and writes reports. */
@Repository
public class AnnualReportStore {

	private static final String COLUMNS = """
			select id, body_id, year, state, due_on, submitted_by, submitted_at, note, sheet::text as sheet,
				published_by, published_at, section_id, file_id, version
			from annualreports_report
			""";

	/** The same without the numbers, for lists. */
	private static final String BARE = COLUMNS.replace("sheet::text as sheet", "null::text as sheet");

	private final JdbcClient jdbc;

	AnnualReportStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public AnnualReport get(AnnualReportId id) {
		return this.jdbc.sql(COLUMNS + "where id = ?")
			.param(id.value())
			.query(AnnualReportStore::report)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns a body's report on a year. */
	public Optional<AnnualReport> find(BodyId body, int year) {
		return this.jdbc.sql(COLUMNS + "where year = ? and body_id = ?")
			.param(year)
			.param(body.value())
			.query(AnnualReportStore::report)
			.optional();
	}

	/** Returns the reports of bodies on a year, with their numbers. */
	public List<AnnualReport> of(Collection<BodyId> bodies, int year) {
		return this.jdbc.sql(COLUMNS + "where year = :year and body_id = any(cast(:bodies as uuid[]))")
			.param("year", year)
			.param("bodies", Columns.ids(bodies))
			.query(AnnualReportStore::report)
			.list();
	}

	/** Returns the same without their numbers, for lists. */
	public List<AnnualReport> linesOf(Collection<BodyId> bodies, int year) {
		return this.jdbc.sql(BARE + "where year = :year and body_id = any(cast(:bodies as uuid[]))")
			.param("year", year)
			.param("bodies", Columns.ids(bodies))
			.query(AnnualReportStore::report)
			.list();
	}

	/** Returns what everybody can read in sections, newest first, without numbers. */
	public List<AnnualReport> liveIn(Collection<SectionId> sections) {
		return this.jdbc.sql(BARE + """
				where section_id = any(cast(:sections as uuid[])) and published_at is not null
				order by year desc, id
				""").param("sections", Columns.ids(sections)).query(AnnualReportStore::report).list();
	}

	/** Returns those of these that everybody can read, with their numbers. */
	public List<AnnualReport> live(Collection<AnnualReportId> ids) {
		return this.jdbc.sql(COLUMNS + "where id = any(cast(:ids as uuid[])) and published_at is not null")
			.param("ids", Columns.ids(ids))
			.query(AnnualReportStore::report)
			.list();
	}

	/** Returns the years on which there are reports, newest first. */
	public List<Integer> years() {
		return this.jdbc.sql("select distinct year from annualreports_report order by year desc")
			.query(Integer.class)
			.list();
	}

	/** Adds a report, unless the body has one on the year. */
	public boolean add(AnnualReport report, Instant at) {
		return this.jdbc.sql("""
				insert into annualreports_report (id, body_id, year, state, due_on, begun_at)
				values (:id, :body, :year, :state, :due, :at)
				on conflict (year, body_id) do nothing
				""")
			.param("id", report.id().value())
			.param("body", report.body().value())
			.param("year", report.year())
			.param("state", report.state().name())
			.param("due", report.dueOn())
			.param("at", Columns.time(at))
			.update() == 1;
	}

	/**
	 * Writes a report.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(AnnualReport report) {
		var cells = report.cells();
		var live = report.publication();
		Columns.unlessChanged(this.jdbc
			.sql("""
					update annualreports_report set state = :state, submitted_by = :submittedBy, submitted_at = :submittedAt,
						note = :note, sheet = cast(:sheet as jsonb), published_by = :publishedBy,
						published_at = :publishedAt, section_id = :section, file_id = :file,
						version = version + 1
					where id = :id and version = :version
					""")
			.param("id", report.id().value())
			.param("version", report.version())
			.param("state", report.state().name())
			.param("submittedBy", by(report.submission()))
			.param("submittedAt", at(report.submission()))
			.param("note", report.note())
			.param("sheet", (cells != null) ? SheetText.write(cells) : null)
			.param("publishedBy", (live != null) ? by(live.by()) : null)
			.param("publishedAt", (live != null) ? at(live.by()) : null)
			.param("section", (live != null) ? live.section().value() : null)
			.param("file", (live != null) ? live.file().value() : null)
			.update());
	}

	/**
	 * Notes that somebody changed what belongs to a report.
	 * @throws org.yichuang.kernel.Refused if somebody else did meanwhile
	 */
	public void touch(AnnualReport report) {
		Columns.unlessChanged(
				this.jdbc.sql("update annualreports_report set version = version + 1 where id = ? and version = ?")
					.param(report.id().value())
					.param(report.version())
					.update());
	}

	/** Takes reports of which a reminder so many days before the due date is due. */
	public List<AnnualReport> takeToRemind(LocalDate dueUntil, int daysBefore, int most) {
		return this.jdbc.sql("""
				update annualreports_report set reminded = :days
				where id in (select id from annualreports_report
					where due_on <= :until and state <> 'PUBLISHED' and (reminded is null or reminded > :days)
					order by due_on limit :most for update skip locked)
				returning id, body_id, year, state, due_on, submitted_by, submitted_at, note, null::text as sheet,
					published_by, published_at, section_id, file_id, version
				""")
			.param("days", daysBefore)
			.param("until", dueUntil)
			.param("most", most)
			.query(AnnualReportStore::report)
			.list();
	}

	private static @Nullable Object by(@Nullable Deed deed) {
		return (deed != null) ? Columns.bare(deed.by()) : null;
	}

	private static @Nullable Object at(@Nullable Deed deed) {
		return (deed != null) ? Columns.time(deed.at()) : null;
	}

	private static AnnualReport report(ResultSet row, int number) throws SQLException {
		var sheet = row.getString("sheet");
		return new AnnualReport(new AnnualReportId(Columns.id(row, "id")), new BodyId(Columns.id(row, "body_id")),
				row.getInt("year"), AnnualReportState.valueOf(row.getString("state")),
				row.getObject("due_on", LocalDate.class), deed(row, "submitted"), row.getString("note"),
				(sheet != null) ? SheetText.read(sheet) : null, publication(row), row.getLong("version"));
	}

	private static @Nullable Publication publication(ResultSet row) throws SQLException {
		var by = deed(row, "published");
		return (by != null) ? new Publication(new SectionId(Columns.id(row, "section_id")), by,
				new FileId(Columns.id(row, "file_id"))) : null;
	}

	private static @Nullable Deed deed(ResultSet row, String what) throws SQLException {
		var at = Columns.instant(row, what + "_at");
		return (at != null) ? new Deed(Columns.account(row, what + "_by"), at) : null;
	}

}
