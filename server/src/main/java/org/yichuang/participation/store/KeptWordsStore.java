package org.yichuang.participation.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.platform.Columns;

/** 保存期 — what is kept of people after an activity's end, and how it goes. */
@Repository
public class KeptWordsStore {

	private final JdbcClient jdbc;

	KeptWordsStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns activities that ended before a moment and keep words, the longest ended
	 * first.
	 */
	public List<ActivityId> keptTooLong(Instant before, int atMost) {
		return this.jdbc.sql("""
				select id from participation_activity
				where anonymised_at is null and state in ('CLOSED', 'CONCLUDED', 'CANCELLED') and changed_at < :before
				order by changed_at limit :n
				""")
			.param("before", Columns.time(before))
			.param("n", atMost)
			.query((row, index) -> new ActivityId(Columns.id(row, "id")))
			.list();
	}

	/**
	 * Returns submissions of an activity in order of what they became, after one of
	 * those.
	 */
	public List<Sent> sent(Activity activity, UUID after, int atMost) {
		var table = table(activity.kind());
		return table.isEmpty() ? List.of()
				: this.jdbc
					.sql("select id, submission from " + table + " where activity = :activity and id > :after "
							+ "and submission is not null order by id limit :n")
					.param("activity", activity.id().value())
					.param("after", after)
					.param("n", atMost)
					.query((row, index) -> new Sent(Columns.id(row, "id"), Columns.id(row, "submission")))
					.list();
	}

	/** What comes through the urn was anonymous from the beginning. */
	private static String table(ActivityKind kind) {
		return switch (kind) {
			case CONSULTATION -> "participation_opinion";
			case HEARING -> "participation_hearing_registration";
			case INTERVIEW -> "participation_interview_question";
			case SURVEY, REVIEW -> "";
		};
	}

	/**
	 * Forgets what people wrote in an activity and everybody cannot read anyway; false if
	 * somebody did so before.
	 */
	public boolean forget(Activity activity, Instant now) {
		int marked = this.jdbc.sql(
				"update participation_activity set anonymised_at = :now where id = :activity and anonymised_at is null")
			.param("now", Columns.time(now))
			.param("activity", activity.id().value())
			.update();
		if (marked == 0) {
			return false;
		}
		boolean published = activity.state() == ActivityState.CONCLUDED;
		change(activity, """
				update participation_opinion set words = '', reason = '' where activity = :activity
					and not (:published and visibility = 'SHOWN' and adoption <> 'UNDECIDED')
				""", published);
		change(activity, """
				update participation_open_text set text = ''
				where activity = :activity and not (:published and state = 'SHOWN')
				""", published);
		change(activity,
				"""
						update participation_hearing_registration r set shown_name = '', reason = '' where activity = :activity
							and not (state in ('SELECTED', 'RESERVE') and exists (
								select 1 from participation_hearing_lot l where l.activity = r.activity and l.drawn_at is not null))
						""");
		change(activity, """
				update participation_interview_question set original = '', reason = '',
					name = case when state = 'SHOWN' then name else '' end,
					words = case when state = 'SHOWN' then words else '' end
				where activity = :activity
				""");
		change(activity, """
				update participation_interview_entry set original = '',
					name = case when state = 'WITHDRAWN' and speaker = 'PUBLIC' then '' else name end,
					words = case when state = 'WITHDRAWN' then '' else words end
				where activity = :activity
				""");
		change(activity, "update participation_paper set body = live_body where activity = :activity");
		change(activity, "update participation_trail set note = '' where activity = :activity");
		return true;
	}

	private void change(Activity activity, String sql, boolean published) {
		this.jdbc.sql(sql).param("activity", activity.id().value()).param("published", published).update();
	}

	private void change(Activity activity, String sql) {
		this.jdbc.sql(sql).param("activity", activity.id().value()).update();
	}

	/**
	 * 来件.
	 *
	 * @param id what it became in this room
	 * @param submission where it is kept
	 */
	public record Sent(UUID id, UUID submission) {
	}

}
