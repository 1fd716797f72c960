package org.yichuang.participation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.Paper;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/** 活动文书 — the table {@code participation_paper}. */
@Repository
public class ActivityPaperStore {

	private static final String COLUMNS = """
			activity, kind, body, live_body, published_at, corrected_at, correction_note, written_by, version
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	ActivityPaperStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Returns a paper, blank if nobody has written it. */
	public Paper get(ActivityId activity, Paper.Kind kind) {
		return this.jdbc
			.sql("select " + COLUMNS + " from participation_paper where activity = :activity and kind = :kind")
			.param("activity", activity.value())
			.param("kind", kind.name())
			.query(this::read)
			.optional()
			.orElseGet(() -> Paper.blank(activity, kind));
	}

	/** Returns all papers of some activities. */
	public List<Paper> of(Collection<ActivityId> activities) {
		return this.jdbc
			.sql("select " + COLUMNS + " from participation_paper where activity = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(activities))
			.query(this::read)
			.list();
	}

	/**
	 * Writes a paper.
	 * @throws org.yichuang.kernel.Refused if somebody else wrote it meanwhile
	 */
	public void put(Paper paper) {
		Columns.unlessChanged(this.jdbc.sql("""
				insert into participation_paper (activity, kind, body, live_body, published_at, corrected_at,
					correction_note, written_by, version)
				values (:activity, :kind, :body, :live, :publishedAt, :correctedAt, :note, :by, 1)
				on conflict (activity, kind) do update set body = :body, live_body = :live, published_at = :publishedAt,
					corrected_at = :correctedAt, correction_note = :note, written_by = :by,
					version = participation_paper.version + 1
				where participation_paper.version = :version
				""")
			.param("activity", paper.activity().value())
			.param("kind", paper.kind().name())
			.param("body", this.seal.seal(paper.activity(), paper.body()))
			.param("live", paper.liveBody())
			.param("publishedAt", Columns.time(paper.publishedAt()))
			.param("correctedAt", Columns.time(paper.correctedAt()))
			.param("note", paper.correctionNote())
			.param("by", Columns.bare(paper.writtenBy()))
			.param("version", paper.version())
			.update());
	}

	private Paper read(ResultSet row, int index) throws SQLException {
		var activity = new ActivityId(Columns.id(row, "activity"));
		return new Paper(activity, Paper.Kind.valueOf(row.getString("kind")),
				this.seal.open(activity, row.getString("body")), row.getString("live_body"),
				Columns.instant(row, "published_at"), Columns.instant(row, "corrected_at"),
				row.getString("correction_note"), Columns.account(row, "written_by"), row.getLong("version"));
	}

}
