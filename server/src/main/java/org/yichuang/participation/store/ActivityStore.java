package org.yichuang.participation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityDetail;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ActivityText;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.model.Window;
import org.yichuang.platform.Columns;

import tools.jackson.databind.json.JsonMapper;

/** 参与活动 — the table {@code participation_activity}. */
@Repository
public class ActivityStore {

	static final String COLUMNS = """
			id, number, kind, site, body, state, title, introduction, opens_at, closes_at, detail, slot, announced_at,
			concluded_at, end_note, writers, created_by, created_at, changed_at, version
			""";

	private static final JsonMapper JSON = new JsonMapper();

	private final JdbcClient jdbc;

	ActivityStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the next number for an address. */
	public long nextNumber() {
		return this.jdbc.sql("select nextval('participation_activity_number')").query(Long.class).single();
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Activity get(ActivityId id) {
		return find(id, "").orElseThrow(() -> NotFound.of(id));
	}

	/**
	 * Reads an activity and keeps others from moving it until the transaction ends.
	 * @throws NotFound if there is none
	 */
	public Activity lock(ActivityId id) {
		return find(id, " for update").orElseThrow(() -> NotFound.of(id));
	}

	private Optional<Activity> find(ActivityId id, String lock) {
		return this.jdbc.sql("select " + COLUMNS + " from participation_activity where id = :id" + lock)
			.param("id", id.value())
			.query(ActivityStore::read)
			.optional();
	}

	/** Returns the activity whose address holds a number. */
	public Optional<Activity> byNumber(ActivityKind kind, long number) {
		return this.jdbc
			.sql("select " + COLUMNS + " from participation_activity where number = :number and kind = :kind")
			.param("number", number)
			.param("kind", kind.name())
			.query(ActivityStore::read)
			.optional();
	}

	/** Returns those that exist. */
	public List<Activity> all(Collection<ActivityId> ids) {
		return this.jdbc.sql("select " + COLUMNS + " from participation_activity where id = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(ids))
			.query(ActivityStore::read)
			.list();
	}

	/** Writes a new activity. */
	public void add(Activity activity) {
		bound(this.jdbc.sql("""
				insert into participation_activity (id, number, kind, site, body, state, title, introduction, opens_at,
					closes_at, detail, end_note, writers, created_by, created_at, changed_at)
				values (:id, :number, :kind, :site, :body, :state, :title, :introduction, :opensAt, :closesAt,
					cast(:detail as jsonb), '', cast(:writers as uuid[]), :by, :at, :changedAt)
				"""), activity).param("number", activity.number())
			.param("kind", activity.kind().name())
			.param("site", activity.site().value())
			.param("body", activity.body().value())
			.param("by", Columns.bare(activity.life().createdBy()))
			.param("at", Columns.time(activity.life().createdAt()))
			.update();
	}

	/**
	 * Writes a changed activity.
	 * @throws org.yichuang.kernel.Refused if somebody else wrote it meanwhile
	 */
	public void put(Activity activity) {
		var life = activity.life();
		Columns.unlessChanged(bound(this.jdbc.sql("""
				update participation_activity set state = :state, title = :title, introduction = :introduction,
					opens_at = :opensAt, closes_at = :closesAt, detail = cast(:detail as jsonb), slot = :slot,
					announced_at = :announcedAt, concluded_at = :concludedAt, end_note = :note,
					writers = cast(:writers as uuid[]), changed_at = :changedAt, version = version + 1
				where id = :id and version = :version
				"""), activity).param("slot", life.slot())
			.param("announcedAt", Columns.time(life.announcedAt()))
			.param("concludedAt", Columns.time(life.concludedAt()))
			.param("note", life.endNote())
			.param("version", activity.version())
			.update());
	}

	private static StatementSpec bound(StatementSpec sql, Activity activity) {
		return sql.param("id", activity.id().value())
			.param("state", activity.state().name())
			.param("title", activity.text().title())
			.param("introduction", activity.text().introduction())
			.param("opensAt", Columns.time(activity.window().opensAt()))
			.param("closesAt", Columns.time(activity.window().closesAt()))
			.param("detail", JSON.writeValueAsString(activity.detail()))
			.param("writers", Columns.ids(activity.life().writers()))
			.param("changedAt", Columns.time(activity.life().changedAt()));
	}

	/** Returns what should be open at a moment and is not, the longest due first. */
	public List<ActivityId> toOpen(Instant now, int atMost) {
		return ids("select id from participation_activity where state = 'APPROVED' and opens_at <= :now "
				+ "order by opens_at limit :n", now, atMost);
	}

	/** Returns what should be closed at a moment and is not, the longest due first. */
	public List<ActivityId> toClose(Instant now, int atMost) {
		return ids("select id from participation_activity where state = 'OPEN' and closes_at <= :now "
				+ "order by closes_at limit :n", now, atMost);
	}

	private List<ActivityId> ids(String sql, Instant now, int atMost) {
		return this.jdbc.sql(sql)
			.param("now", Columns.time(now))
			.param("n", atMost)
			.query((row, index) -> new ActivityId(Columns.id(row, "id")))
			.list();
	}

	/** Returns the next place in a site's list of a kind, counted from 0. */
	public int nextSlot(SiteId site, ActivityKind kind) {
		return this.jdbc.sql("""
				insert into participation_slot_counter (site, kind, next_slot) values (:site, :kind, 1)
				on conflict (site, kind) do update set next_slot = participation_slot_counter.next_slot + 1
				returning next_slot
				""").param("site", site.value()).param("kind", kind.name()).query(Integer.class).single() - 1;
	}

	static Activity read(ResultSet row, int index) throws SQLException {
		return new Activity(new ActivityId(Columns.id(row, "id")), row.getLong("number"),
				new SiteId(Columns.id(row, "site")), new BodyId(Columns.id(row, "body")),
				ActivityState.valueOf(row.getString("state")),
				new ActivityText(row.getString("title"), row.getString("introduction")),
				new Window(Columns.instant(row, "opens_at"), Columns.instant(row, "closes_at")),
				detail(ActivityKind.valueOf(row.getString("kind")), row.getString("detail")), life(row),
				row.getLong("version"));
	}

	private static Activity.Life life(ResultSet row) throws SQLException {
		var slot = row.getObject("slot", Integer.class);
		return new Activity.Life(Columns.accounts(row, "writers"), Columns.account(row, "created_by"),
				Columns.moment(row, "created_at"), Columns.moment(row, "changed_at"), slot,
				Columns.instant(row, "announced_at"), Columns.instant(row, "concluded_at"), row.getString("end_note"));
	}

	private static ActivityDetail detail(ActivityKind kind, String json) {
		return switch (kind) {
			case SURVEY -> JSON.readValue(json, SurveyDetail.class);
			case CONSULTATION -> JSON.readValue(json, ConsultationDetail.class);
			case HEARING -> JSON.readValue(json, HearingDetail.class);
			case INTERVIEW -> JSON.readValue(json, InterviewDetail.class);
			case REVIEW -> JSON.readValue(json, ReviewDetail.class);
		};
	}

}
