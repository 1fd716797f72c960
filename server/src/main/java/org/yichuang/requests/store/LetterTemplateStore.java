package org.yichuang.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Columns;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.model.OwnTemplate;

/** 文书模板 — reads and writes the templates of staff, all their versions. */
@Repository
public class LetterTemplateStore {

	private static final String COLUMNS = """
			select id, body_id, kind, outcome, count, title, text, made_at, retired_at from requests_letter_template
			""";

	private static final String SAME = """
			where body_id is not distinct from cast(:body as uuid) and kind = :kind
				and outcome is not distinct from cast(:outcome as text)
			""";

	private final JdbcClient jdbc;

	LetterTemplateStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns those in use of a body, or of the whole group for null. */
	public List<OwnTemplate> of(@Nullable BodyId body) {
		return this.jdbc.sql(COLUMNS + """
				where body_id is not distinct from cast(:body as uuid) and retired_at is null
				order by kind, outcome nulls first
				""").param("body", Columns.bare(body)).query(LetterTemplateStore::template).list();
	}

	/**
	 * Returns the one in use for a kind and a result: the body's own, else the group's.
	 */
	public Optional<OwnTemplate> inUse(BodyId body, OfficialLetterKind kind, @Nullable String outcome) {
		return this.jdbc.sql(COLUMNS + """
				where (body_id = :body or body_id is null) and kind = :kind and retired_at is null
					and outcome is not distinct from cast(:outcome as text)
				order by body_id nulls last limit 1
				""")
			.param("body", body.value())
			.param("kind", kind.name())
			.param("outcome", outcome)
			.query(LetterTemplateStore::template)
			.optional();
	}

	/** Returns all versions of one, newest first. */
	public List<OwnTemplate> versions(OwnTemplate.Place place) {
		return placed(COLUMNS + SAME + "order by count desc", place).query(LetterTemplateStore::template).list();
	}

	/**
	 * Puts a new version in the place of the one in use.
	 * @param before count of the version that was read; 0 where there was none
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(OwnTemplate.Place place, OwnTemplate.Said said, int before, Made made) {
		var last = placed("select coalesce(max(count), 0) from requests_letter_template " + SAME, place)
			.query(Integer.class)
			.single();
		if (last != before) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		retire(place, made.at());
		try {
			placed("""
					insert into requests_letter_template (id, body_id, kind, outcome, count, title, text, made_by, made_at)
					values (:id, :body, :kind, :outcome, :count, :title, :text, :by, :at)
					""",
					place)
				.param("id", Id.nextUuid())
				.param("count", last + 1)
				.param("title", said.title())
				.param("text", said.text())
				.param("by", made.by())
				.param("at", Columns.time(made.at()))
				.update();
		}
		catch (DuplicateKeyException another) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	/** Takes the one in use out of use, so that what it stood for holds again. */
	public void retire(OwnTemplate.Place place, Instant at) {
		placed("update requests_letter_template set retired_at = :at " + SAME + "and retired_at is null", place)
			.param("at", Columns.time(at))
			.update();
	}

	private JdbcClient.StatementSpec placed(String sql, OwnTemplate.Place place) {
		return this.jdbc.sql(sql)
			.param("body", Columns.bare(place.body()))
			.param("kind", place.kind().name())
			.param("outcome", place.outcome());
	}

	private static OwnTemplate template(ResultSet row, int index) throws SQLException {
		UUID body = Columns.idOrNull(row, "body_id");
		return new OwnTemplate(
				new OwnTemplate.Place((body != null) ? new BodyId(body) : null,
						OfficialLetterKind.valueOf(row.getString("kind")), row.getString("outcome")),
				row.getInt("count"), new OwnTemplate.Said(row.getString("title"), row.getString("text")),
				Columns.moment(row, "made_at"), Columns.instant(row, "retired_at"));
	}

	/**
	 * 制作.
	 *
	 * @param by who; null for the program
	 * @param at when
	 */
	public record Made(@Nullable UUID by, Instant at) {
	}

}
