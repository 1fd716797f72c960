package org.yichuang.interaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.casework.CaseId;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterFilter;
import org.yichuang.interaction.model.LetterFilter.Position;
import org.yichuang.interaction.model.LetterFilter.Range;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Openness;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.platform.Columns;
import org.yichuang.platform.NewestFirst;
import org.yichuang.platform.TextSeal;

/** 来信 — reads and writes letters; what people wrote is sealed. */
@Repository
public class LetterStore {

	private static final String COLUMNS = """
			select id, submission, matter, number, origin, received_at, mailbox, site, body, state, kind, subject,
				openness, publish_agreed, valid, answered_at, in_time, ended_at, reason, grade, anonymised_at, version
			from interaction_letter
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	private final FigureStore figures;

	LetterStore(JdbcClient jdbc, TextSeal seal, FigureStore figures) {
		this.jdbc = jdbc;
		this.figures = figures;
		this.seal = seal;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Letter get(LetterId id) {
		return one("where id = :id", id.value()).orElseThrow(() -> NotFound.of(id));
	}

	/**
	 * Returns the letter behind a matter; nobody else moves it until the transaction
	 * ends.
	 */
	public Optional<Letter> lock(CaseId matter) {
		return one("where matter = :id for update", matter.value());
	}

	/** Returns the letter behind a matter. */
	public Optional<Letter> find(CaseId matter) {
		return one("where matter = :id", matter.value());
	}

	/** Returns the letter that a submission became. */
	public Optional<Letter> find(SubmissionId submission) {
		return one("where submission = :id", submission.value());
	}

	/** Returns the matters of those letters that exist. */
	public Map<LetterId, CaseId> matters(Collection<LetterId> ids) {
		var all = new HashMap<LetterId, CaseId>();
		this.jdbc.sql("select id, matter from interaction_letter where id = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(ids))
			.query((row) -> {
				all.put(new LetterId(Columns.id(row, "id")), new CaseId(Columns.id(row, "matter")));
			});
		return all;
	}

	/** Returns letters, newest first, one more than the slice holds. */
	public List<Letter> list(LetterFilter filter, Range range, Position position) {
		var params = new HashMap<String, @Nullable Object>();
		var part = new NewestFirst("interaction_letter", params);
		if (!range.everywhere()) {
			part.of("site", range.sites()).of("body", range.bodies());
		}
		narrow(filter, part, params);
		if (position.after() != null) {
			part.where("id < :after");
			params.put("after", position.after());
		}
		return this.jdbc.sql(part.sql(COLUMNS))
			.params(params)
			.param("limit", position.size() + 1)
			.query(this::letter)
			.list();
	}

	/**
	 * Returns letters whose mailbox's keeping period is over, the longest ended first.
	 */
	public List<LetterId> keptTooLong(Instant now, int most) {
		return this.jdbc
			.sql("""
					select l.id from interaction_letter l where anonymised_at is null and ended_at is not null and ended_at < :now
						- make_interval(days => (select m.keep_days from interaction_mailbox m where m.id = l.mailbox))
					order by ended_at limit :most
					""")
			.param("now", Columns.time(now))
			.param("most", most)
			.query((row, index) -> new LetterId(Columns.id(row, "id")))
			.list();
	}

	/** Adds a letter. */
	public void add(Letter letter) {
		this.jdbc
			.sql("""
					insert into interaction_letter (id, submission, matter, number, origin, received_at, mailbox, site, body,
						state, kind, subject, openness, publish_agreed)
					values (:id, :submission, :matter, :number, :origin, :receivedAt, :mailbox, :site, :body, :state, :kind,
						:subject, :openness, :agreed)
					""")
			.param("id", letter.id().value())
			.param("submission", letter.source().submission().value())
			.param("matter", letter.source().matter().value())
			.param("number", letter.source().number())
			.param("origin", letter.source().origin().name())
			.param("receivedAt", Columns.time(letter.source().receivedAt()))
			.param("mailbox", letter.mailbox().value())
			.param("site", letter.site().value())
			.param("body", letter.body().value())
			.param("state", letter.state().name())
			.param("kind", letter.kind().name())
			.param("subject", this.seal.seal(letter.id(), letter.subject()))
			.param("openness", letter.openness().name())
			.param("agreed", letter.publishAgreed())
			.update();
		this.figures.changed(letter.site(), letter.source().receivedAt());
	}

	/**
	 * Writes a letter.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(Letter letter) {
		var course = letter.course();
		var changed = this.jdbc.sql("""
				update interaction_letter set body = :body, state = :state, subject = :subject, valid = :valid,
					answered_at = :answeredAt, in_time = :inTime, ended_at = :endedAt, reason = :reason, grade = :grade,
					anonymised_at = :anonymisedAt, version = version + 1
				where id = :id and version = :version
				""")
			.param("id", letter.id().value())
			.param("body", letter.body().value())
			.param("state", letter.state().name())
			.param("subject", this.seal.seal(letter.id(), letter.subject()))
			.param("valid", course.valid())
			.param("answeredAt", Columns.time(course.answeredAt()))
			.param("inTime", course.inTime())
			.param("endedAt", Columns.time(course.endedAt()))
			.param("reason", this.seal.seal(letter.id(), course.reason()))
			.param("grade", course.grade())
			.param("anonymisedAt", Columns.time(letter.anonymisedAt()))
			.param("version", letter.version())
			.update();
		if (changed == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		this.figures.changed(letter.site(), letter.source().receivedAt());
	}

	private static void narrow(LetterFilter filter, NewestFirst part, Map<String, @Nullable Object> params) {
		equal("site", Columns.bare(filter.site()), part, params);
		equal("mailbox", Columns.bare(filter.mailbox()), part, params);
		var state = filter.state();
		equal("state", (state != null) ? state.name() : null, part, params);
		var kind = filter.kind();
		equal("kind", (kind != null) ? kind.name() : null, part, params);
		equal("number", filter.number(), part, params);
	}

	private static void equal(String column, @Nullable Object value, NewestFirst part,
			Map<String, @Nullable Object> params) {
		if (value != null) {
			part.where(column + " = :" + column);
			params.put(column, value);
		}
	}

	private Optional<Letter> one(String where, Object id) {
		return this.jdbc.sql(COLUMNS + where).param("id", id).query(this::letter).optional();
	}

	private Letter letter(ResultSet row, int index) throws SQLException {
		var id = new LetterId(Columns.id(row, "id"));
		var source = new Letter.Source(new SubmissionId(Columns.id(row, "submission")),
				new CaseId(Columns.id(row, "matter")), row.getString("number"), Origin.valueOf(row.getString("origin")),
				Columns.moment(row, "received_at"));
		var course = new Letter.Course(Columns.claim(row, "valid"), Columns.instant(row, "answered_at"),
				Columns.claim(row, "in_time"), Columns.instant(row, "ended_at"),
				this.seal.open(id, row.getString("reason")), row.getInt("grade"));
		return new Letter(id, source, new MailboxId(Columns.id(row, "mailbox")), new SiteId(Columns.id(row, "site")),
				new BodyId(Columns.id(row, "body")), LetterState.valueOf(row.getString("state")),
				LetterKind.valueOf(row.getString("kind")), this.seal.open(id, row.getString("subject")),
				Openness.valueOf(row.getString("openness")), row.getBoolean("publish_agreed"), course,
				Columns.instant(row, "anonymised_at"), row.getLong("version"));
	}

}
