package org.yichuang.requests.store;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Id;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.Addition;

/** 补充材料 — what applicants sent later; what they wrote is sealed. */
@Repository
public class AdditionStore {

	private final JdbcClient jdbc;

	private final TextSeal seal;

	AdditionStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Returns those of a request, oldest first. */
	public List<Addition> of(RequestId request) {
		return this.jdbc.sql("select text, files, sent_at from requests_addition where request_id = ? order by id")
			.param(request.value())
			.query((row, index) -> new Addition(request, this.seal.open(request, row.getString("text")),
					Columns.uuids(row, "files").stream().map(FileId::new).toList(), Columns.moment(row, "sent_at")))
			.list();
	}

	/** Adds one. */
	public void add(Addition addition) {
		this.jdbc.sql("""
				insert into requests_addition (id, request_id, text, files, sent_at)
				values (:id, :request, :text, cast(:files as uuid[]), :sentAt)
				""")
			.param("id", Id.nextUuid())
			.param("request", addition.request().value())
			.param("text", this.seal.seal(addition.request(), addition.text()))
			.param("files", Columns.ids(addition.files()))
			.param("sentAt", Columns.time(addition.sentAt()))
			.update();
	}

	/** Forgets those of a request. */
	public void forget(RequestId request) {
		this.jdbc.sql("delete from requests_addition where request_id = ?").param(request.value()).update();
	}

}
