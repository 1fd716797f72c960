package org.yichuang.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.DirectReport.Course;
import org.yichuang.disclosure.model.DirectReportFilter;
import org.yichuang.disclosure.model.DirectReportFilter.Position;
import org.yichuang.disclosure.model.DirectReportFilter.Range;
import org.yichuang.disclosure.model.DirectReportState;
import org.yichuang.disclosure.model.ReportWay;
import org.yichuang.disclosure.model.ReportedItem;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.NotFound;
import org.yichuang.platform.Columns;

/** 直报 — the table {@code disclosure_report}. */
@Repository
public class DirectReportStore {

	private static final String COLUMNS = """
			select id, body, title, class_code, made_on, disclosed_on, address, text, files, state, way, sent_by, sent_at,
				checked_by, checked_at, note, version
			from disclosure_report
			""";

	private final JdbcClient jdbc;

	DirectReportStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public DirectReport get(DirectReportId id) {
		return this.jdbc.sql(COLUMNS + "where id = :id")
			.param("id", id.value())
			.query(DirectReportStore::report)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns those of these that there are. */
	public List<DirectReport> all(Collection<DirectReportId> ids) {
		return this.jdbc.sql(COLUMNS + "where id = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(ids))
			.query(DirectReportStore::report)
			.list();
	}

	/** Returns reports, newest first, one more than the slice holds. */
	public List<DirectReport> list(DirectReportFilter filter, Range range, Position position) {
		var state = filter.state();
		var word = filter.word();
		return this.jdbc.sql(COLUMNS + """
				where (:everywhere or body = any(cast(:bodies as uuid[])))
					and (cast(:body as uuid) is null or body = :body)
					and (cast(:state as text) is null or state = :state)
					and (cast(:class as text) is null or class_code = :class)
					and (cast(:word as text) is null or title ilike :word)
					and (cast(:from as date) is null or sent_on >= :from)
					and (cast(:until as date) is null or sent_on <= :until)
					and (cast(:after as uuid) is null or id < :after)
				order by id desc limit :limit
				""")
			.param("everywhere", range.everywhere())
			.param("bodies", Columns.ids(range.bodies()))
			.param("body", Columns.bare(filter.body()))
			.param("state", (state != null) ? state.name() : null)
			.param("class", filter.classCode())
			.param("word", (word != null) ? Columns.anywhere(word) : null)
			.param("from", filter.from())
			.param("until", filter.until())
			.param("after", position.after())
			.param("limit", position.size() + 1)
			.query(DirectReportStore::report)
			.list();
	}

	/**
	 * Returns what a body has reported already of this item: the same title on the same
	 * day or at the same address.
	 */
	public Optional<DirectReport> same(BodyId body, ReportedItem item) {
		return this.jdbc.sql(COLUMNS + """
				where body = :body and title_key = :key and state <> 'WITHDRAWN'
					and (disclosed_on = :day or (:address <> '' and address = :address))
				order by id limit 1
				""")
			.param("body", body.value())
			.param("key", item.titleKey())
			.param("day", item.disclosedOn())
			.param("address", item.address())
			.query(DirectReportStore::report)
			.optional();
	}

	/**
	 * Adds one unless the body reported the same already, by whichever way and at the
	 * same moment.
	 * @return whether it was added
	 */
	public boolean add(DirectReport report) {
		return written(
				"""
						insert into disclosure_report (id, body, title, title_key, class_code, made_on, disclosed_on, address, text,
							files, state, way, sent_by, sent_at, sent_on, note)
						values (:id, :body, :title, :key, :class, :madeOn, :disclosedOn, :address, :text, cast(:files as uuid[]),
							:state, :way, :sentBy, :sentAt, :sentOn, :note)
						on conflict do nothing
						""",
				report)
			.param("body", report.body().value())
			.param("way", report.course().way().name())
			.update() > 0;
	}

	/**
	 * Writes one.
	 * @param untold whether those who check are to be told of it
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(DirectReport report, boolean untold) {
		Columns.unlessChanged(written("""
				update disclosure_report set title = :title, title_key = :key, class_code = :class, made_on = :madeOn,
					disclosed_on = :disclosedOn, address = :address, text = :text, files = cast(:files as uuid[]),
					state = :state, sent_by = :sentBy, sent_at = :sentAt, sent_on = :sentOn, checked_by = :checkedBy,
					checked_at = :checkedAt, note = :note, told = told and not :untold, version = version + 1
				where id = :id and version = :version
				""", report).param("checkedBy", Columns.bare(report.course().checkedBy()))
			.param("checkedAt", Columns.time(report.course().checkedAt()))
			.param("untold", untold)
			.param("version", report.version())
			.update());
	}

	/** Says of which bodies reports hold a file. */
	public List<BodyId> bodiesOf(FileId file) {
		return this.jdbc
			.sql("select distinct body from disclosure_report where files @> array[cast(:file as uuid)] limit 20")
			.param("file", file.value())
			.query((row, index) -> new BodyId(Columns.id(row, "body")))
			.list();
	}

	/**
	 * Takes note that those who check are told of these reports, and returns how many
	 * there are of which body. What another process tells of is left out.
	 */
	public List<Untold> tellOfNew(int most) {
		return this.jdbc.sql("""
				with fresh as (
					select id from disclosure_report where state = 'SENT' and not told
					order by id limit :most for update skip locked),
				told as (
					update disclosure_report report set told = true from fresh where report.id = fresh.id
					returning report.body)
				select body, count(*) as count from told group by body order by body
				""")
			.param("most", most)
			.query((row, index) -> new Untold(new BodyId(Columns.id(row, "body")), row.getLong("count")))
			.list();
	}

	private JdbcClient.StatementSpec written(String sql, DirectReport report) {
		var item = report.item();
		var course = report.course();
		return this.jdbc.sql(sql)
			.param("id", report.id().value())
			.param("title", item.title())
			.param("key", item.titleKey())
			.param("class", item.classCode())
			.param("madeOn", item.madeOn())
			.param("disclosedOn", item.disclosedOn())
			.param("address", item.address())
			.param("text", item.text())
			.param("files", Columns.ids(item.files()))
			.param("state", report.state().name())
			.param("sentBy", Columns.bare(course.sentBy()))
			.param("sentAt", Columns.time(course.sentAt()))
			.param("sentOn", Beijing.day(course.sentAt()))
			.param("note", course.note());
	}

	private static DirectReport report(ResultSet row, int index) throws SQLException {
		return new DirectReport(new DirectReportId(Columns.id(row, "id")), new BodyId(Columns.id(row, "body")),
				new ReportedItem(row.getString("title"), row.getString("class_code"), day(row, "made_on"),
						Objects.requireNonNull(day(row, "disclosed_on")), row.getString("address"),
						row.getString("text"), Columns.uuids(row, "files").stream().map(FileId::new).toList()),
				DirectReportState.valueOf(row.getString("state")),
				new Course(ReportWay.valueOf(row.getString("way")), Columns.account(row, "sent_by"),
						Columns.moment(row, "sent_at"), Columns.account(row, "checked_by"),
						Columns.instant(row, "checked_at"), row.getString("note")),
				row.getLong("version"));
	}

	private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	/**
	 * 待告知 — how many reports of a body nobody was told of yet.
	 *
	 * @param body whose
	 * @param count how many
	 */
	public record Untold(BodyId body, long count) {
	}

}
