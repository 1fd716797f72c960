package org.yichuang.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.disclosure.ReportUploadId;
import org.yichuang.disclosure.model.DirectReportFilter.Position;
import org.yichuang.disclosure.model.DirectReportFilter.Range;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.model.ReportUpload.Fault;
import org.yichuang.disclosure.model.ReportUpload.Kind;
import org.yichuang.disclosure.model.ReportUpload.Result;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.platform.Columns;

import tools.jackson.databind.json.JsonMapper;

/** 直报表格 — the table {@code disclosure_report_upload}. */
@Repository
public class ReportUploadStore {

	private static final String COLUMNS = """
			select id, body, by_account, at, kind, taken, amended, repeated, faults from disclosure_report_upload
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ReportUploadStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public ReportUpload get(ReportUploadId id) {
		return this.jdbc.sql(COLUMNS + "where id = :id")
			.param("id", id.value())
			.query(this::upload)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/**
	 * Returns tables that were handed in, newest first, one more than the slice holds.
	 */
	public List<ReportUpload> list(Kind kind, Range range, Position position) {
		return this.jdbc.sql(COLUMNS + """
				where kind = :kind and (:everywhere or body = any(cast(:bodies as uuid[])))
					and (cast(:after as uuid) is null or id < :after)
				order by id desc limit :limit
				""")
			.param("kind", kind.name())
			.param("everywhere", range.everywhere())
			.param("bodies", Columns.ids(range.bodies()))
			.param("after", position.after())
			.param("limit", position.size() + 1)
			.query(this::upload)
			.list();
	}

	/** Adds one. */
	public void add(ReportUpload upload) {
		this.jdbc.sql("""
				insert into disclosure_report_upload (id, body, by_account, at, kind, taken, amended, repeated, faults)
				values (:id, :body, :by, :at, :kind, :taken, :amended, :repeated, cast(:faults as jsonb))
				""")
			.param("id", upload.id().value())
			.param("body", upload.body().value())
			.param("by", Columns.bare(upload.by()))
			.param("at", Columns.time(upload.at()))
			.param("kind", upload.kind().name())
			.param("taken", upload.result().taken())
			.param("amended", upload.result().amended())
			.param("repeated", upload.result().repeated())
			.param("faults", this.json.writeValueAsString(upload.result().faults()))
			.update();
	}

	private ReportUpload upload(ResultSet row, int index) throws SQLException {
		return new ReportUpload(new ReportUploadId(Columns.id(row, "id")), new BodyId(Columns.id(row, "body")),
				Columns.account(row, "by_account"), Columns.moment(row, "at"), Kind.valueOf(row.getString("kind")),
				new Result(row.getInt("taken"), row.getInt("amended"), row.getInt("repeated"),
						List.of(this.json.readValue(row.getString("faults"), Fault[].class))));
	}

}
