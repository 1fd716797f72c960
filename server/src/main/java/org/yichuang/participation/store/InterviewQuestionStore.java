package org.yichuang.participation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.InterviewQuestion;
import org.yichuang.participation.model.InterviewQuestion.AnswerChange;
import org.yichuang.participation.model.InterviewQuestion.QuestionNumber;
import org.yichuang.participation.model.InterviewQuestion.Screening;
import org.yichuang.participation.model.InterviewQuestion.State;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/**
 * 网友提问 — the table {@code participation_interview_question}. What people wrote lies there
 * sealed.
 */
@Repository
public class InterviewQuestionStore {

	private static final String COLUMNS = """
			id, activity, submission, number, name, original, words, received_at, state, reason, merged_into, answered_at,
			version
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	InterviewQuestionStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Adds a question unless its submission was taken before; says whether it did. */
	public boolean add(InterviewQuestion question) {
		return this.jdbc.sql("""
				insert into participation_interview_question (id, activity, submission, number, name, original, words,
					received_at)
				values (:id, :activity, :submission, :number, :name, :original, :words, :at)
				on conflict (submission) do nothing
				""")
			.param("id", question.id())
			.param("activity", question.activity().value())
			.param("submission", question.submission())
			.param("number", question.number())
			.param("name", this.seal.seal(question.id(), question.name()))
			.param("original", this.seal.seal(question.id(), question.original()))
			.param("words", this.seal.seal(question.id(), question.words()))
			.param("at", Columns.time(question.receivedAt()))
			.update() == 1;
	}

	/**
	 * @throws NotFound if the interview has no such question
	 */
	public InterviewQuestion get(ActivityId activity, UUID id) {
		return this.jdbc
			.sql("select " + COLUMNS + " from participation_interview_question where id = :id and activity = :activity")
			.param("id", id)
			.param("activity", activity.value())
			.query(this::read)
			.optional()
			.orElseThrow(() -> new NotFound("question " + id));
	}

	/** Returns the question that came with a submission. */
	public Optional<InterviewQuestion> bySubmission(UUID submission) {
		return this.jdbc
			.sql("select " + COLUMNS + " from participation_interview_question where submission = :submission")
			.param("submission", submission)
			.query(this::read)
			.optional();
	}

	/** Returns to which interviews questions belong, those that exist. */
	public Map<UUID, QuestionNumber> all(Collection<UUID> ids) {
		var found = new LinkedHashMap<UUID, QuestionNumber>();
		this.jdbc.sql("""
				select id, activity, number from participation_interview_question
				where id = any(cast(:ids as uuid[]))
				""").param("ids", array(ids)).query((row) -> {
			found.put(Columns.id(row, "id"),
					new QuestionNumber(new ActivityId(Columns.id(row, "activity")), row.getString("number")));
		});
		return found;
	}

	/** Returns questions as they came, one more than the slice holds. */
	public List<InterviewQuestion> of(ActivityId activity, @Nullable State state, Position position) {
		return this.jdbc
			.sql("select " + COLUMNS + " from participation_interview_question where activity = :activity"
					+ ((state != null) ? " and state = :state" : "")
					+ ((position.after() != null) ? " and id > :after" : "") + " order by id limit :n")
			.param("activity", activity.value())
			.param("state", (state != null) ? state.name() : null)
			.param("after", position.after())
			.param("n", position.size() + 1)
			.query(this::read)
			.list();
	}

	/** Returns how many questions stand in each state. */
	public Map<State, Long> counts(ActivityId activity) {
		var counts = new EnumMap<State, Long>(State.class);
		this.jdbc
			.sql("""
					select state, count(*) as n from participation_interview_question where activity = :activity group by state
					""")
			.param("activity", activity.value())
			.query((row) -> {
				counts.put(State.valueOf(row.getString("state")), row.getLong("n"));
			});
		return counts;
	}

	/** Returns how many of some questions nobody has looked at. */
	public long waiting(ActivityId activity, Collection<UUID> ids) {
		return this.jdbc.sql("""
				select count(*) from participation_interview_question
				where activity = :activity and id = any(cast(:ids as uuid[])) and state = 'WAITING'
				""").param("activity", activity.value()).param("ids", array(ids)).query(Long.class).single();
	}

	/** Returns how many questions were answered, with those that asked the same. */
	public long answered(ActivityId activity) {
		return this.jdbc
			.sql("select count(*) from participation_interview_question where activity = :activity "
					+ "and answered_at is not null")
			.param("activity", activity.value())
			.query(Long.class)
			.single();
	}

	/** Decides on several at once; returns how many there were. */
	public int screen(ActivityId activity, Collection<UUID> ids, Screening screening, Actor actor) {
		return this.jdbc.sql("""
				update participation_interview_question set state = :state, reason = :reason, merged_into = :into,
					screened_by = :by, version = version + 1
				where activity = :activity and id = any(cast(:ids as uuid[]))
				""")
			.param("activity", activity.value())
			.param("ids", array(ids))
			.param("state", screening.state().name())
			.param("reason", this.seal.seal(activity, screening.reason()))
			.param("into", screening.mergedInto())
			.param("by", Columns.bare(actor.account()))
			.update();
	}

	/** What was merged into some questions now goes where they go. */
	public void carryAlong(ActivityId activity, Collection<UUID> merged, UUID into) {
		this.jdbc.sql("""
				update participation_interview_question set merged_into = :into, version = version + 1
				where activity = :activity and merged_into = any(cast(:ids as uuid[])) and id <> :into
				""").param("activity", activity.value()).param("ids", array(merged)).param("into", into).update();
	}

	/**
	 * Writes what readers may see of a question and of who asks; what was asked stays.
	 * @throws org.yichuang.kernel.Refused if somebody wrote meanwhile
	 */
	public void reword(InterviewQuestion question, String name, String words) {
		Columns.unlessChanged(this.jdbc.sql("""
				update participation_interview_question set name = :name, words = :words, version = version + 1
				where id = :id and version = :version
				""")
			.param("id", question.id())
			.param("version", question.version())
			.param("name", this.seal.seal(question.id(), name))
			.param("words", this.seal.seal(question.id(), words))
			.update());
	}

	/**
	 * Looks whether questions are answered: they are while a guest's entry for them, or
	 * for what they were merged into, stands. They are answered from the entry's moment,
	 * or from when they came to it: what was taken back and holds again is another fact.
	 * @param ids questions whose entries changed
	 * @param notBefore no answer begins to hold before this moment
	 * @return those, with what was merged into them, whose answer came or went
	 */
	public List<AnswerChange> followAnswers(ActivityId activity, Collection<UUID> ids, Instant notBefore) {
		return this.jdbc
			.sql("""
					with now as (
						select q.id, q.answered_at as before, (select case when count(*) > 0 then greatest(min(e.at), :notBefore) end from participation_interview_entry e
							where e.question = coalesce(q.merged_into, q.id) and e.speaker = 'GUEST' and e.state <> 'WITHDRAWN'
						) as after
						from participation_interview_question q
						where q.activity = :activity and coalesce(q.merged_into, q.id) = any(cast(:ids as uuid[])))
					update participation_interview_question q set answered_at = now.after
					from now where now.id = q.id and (now.before is null) <> (now.after is null)
					returning q.id, now.before, now.after
					""")
			.param("activity", activity.value())
			.param("ids", array(ids))
			.param("notBefore", Columns.time(notBefore))
			.query((row, index) -> new AnswerChange(Columns.id(row, "id"), Columns.instant(row, "before"),
					Columns.instant(row, "after")))
			.list();
	}

	private static String array(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
	}

	private InterviewQuestion read(ResultSet row, int index) throws SQLException {
		var id = Columns.id(row, "id");
		var activity = new ActivityId(Columns.id(row, "activity"));
		return new InterviewQuestion(id, activity, Columns.id(row, "submission"), row.getString("number"),
				this.seal.open(id, row.getString("name")), this.seal.open(id, row.getString("original")),
				this.seal.open(id, row.getString("words")), Columns.moment(row, "received_at"),
				new Screening(State.valueOf(row.getString("state")), this.seal.open(activity, row.getString("reason")),
						Columns.idOrNull(row, "merged_into")),
				Columns.instant(row, "answered_at"), row.getLong("version"));
	}

}
