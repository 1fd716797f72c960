package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.NotFound;
import org.yichuang.platform.Columns;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.Remedy;
import org.yichuang.requests.model.Remedy.Paper;

/** 复议诉讼 — reads and writes reviews and lawsuits, with their documents. */
@Repository
public class RemedyStore {

	private static final String COLUMNS = """
			select id, request_id, kind, filed_on, authority, case_number, result, decided_on, note, version
			from requests_remedy
			""";

	private final JdbcClient jdbc;

	RemedyStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns a request's, oldest first. */
	public List<Remedy> of(RequestId request) {
		return this.jdbc.sql(COLUMNS + "where request_id = ? order by id")
			.param(request.value())
			.query(RemedyStore::remedy)
			.list();
	}

	/**
	 * Returns one of a request.
	 * @throws NotFound if it has none with that id
	 */
	public Remedy get(RequestId request, UUID id) {
		return of(request).stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("remedy " + id));
	}

	/** Adds one. */
	public void add(Remedy remedy) {
		written("""
				insert into requests_remedy (id, request_id, kind, filed_on, authority, case_number, result, decided_on,
					note)
				values (:id, :request, :kind, :filed, :authority, :number, :result, :decided, :note)
				""", remedy).param("request", remedy.request().value()).update();
	}

	/**
	 * Writes one.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(Remedy remedy) {
		Columns.unlessChanged(written("""
				update requests_remedy set kind = :kind, filed_on = :filed, authority = :authority,
					case_number = :number, result = :result, decided_on = :decided, note = :note, version = version + 1
				where id = :id and version = :version
				""", remedy).param("version", remedy.version()).update());
	}

	/** Adds a document. */
	public void add(UUID remedy, Paper paper, Instant at) {
		this.jdbc.sql("""
				insert into requests_remedy_file (remedy_id, file_id, name, added_at) values (?, ?, ?, ?)
				on conflict do nothing
				""").params(remedy, paper.file().value(), paper.name(), Columns.time(at)).update();
	}

	/** Returns the documents of one, oldest first. */
	public List<Paper> papers(UUID remedy) {
		return this.jdbc.sql("select file_id, name from requests_remedy_file where remedy_id = ? order by added_at")
			.param(remedy)
			.query((row, index) -> new Paper(new FileId(Columns.id(row, "file_id")), row.getString("name")))
			.list();
	}

	private JdbcClient.StatementSpec written(String sql, Remedy remedy) {
		var result = remedy.result();
		return this.jdbc.sql(sql)
			.param("id", remedy.id())
			.param("kind", remedy.kind().name())
			.param("filed", remedy.filedOn())
			.param("authority", remedy.authority())
			.param("number", remedy.caseNumber())
			.param("result", (result != null) ? result.name() : null)
			.param("decided", remedy.decidedOn())
			.param("note", remedy.note());
	}

	private static Remedy remedy(ResultSet row, int index) throws SQLException {
		var result = row.getString("result");
		return new Remedy(Columns.id(row, "id"), new RequestId(Columns.id(row, "request_id")),
				Remedy.Kind.valueOf(row.getString("kind")), row.getObject("filed_on", LocalDate.class),
				row.getString("authority"), row.getString("case_number"),
				(result != null) ? Remedy.Result.valueOf(result) : null, row.getObject("decided_on", LocalDate.class),
				row.getString("note"), row.getLong("version"));
	}

}
