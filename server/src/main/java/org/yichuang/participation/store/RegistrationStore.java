package org.yichuang.participation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.NotFound;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.Registration;
import org.yichuang.participation.model.Registration.State;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/**
 * 听证报名 — the table {@code participation_hearing_registration}. Names and reasons lie
 * there sealed.
 */
@Repository
public class RegistrationStore {

	private static final String SELECT = """
			select id, activity, submission, number, seat_group, shown_name, received_at, serial, state, reserve, reason,
				version from participation_hearing_registration
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	RegistrationStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Adds one unless its submission was taken before; says whether it did. */
	public boolean add(Registration one) {
		return this.jdbc
			.sql("""
					insert into participation_hearing_registration (id, activity, submission, number, seat_group, shown_name,
						received_at, state)
					values (:id, :activity, :submission, :number, :group, :name, :at, :state)
					on conflict (submission) do nothing
					""")
			.param("id", one.id())
			.param("activity", one.activity().value())
			.param("submission", one.submission())
			.param("number", one.number())
			.param("group", one.group())
			.param("name", this.seal.seal(one.id(), one.shownName()))
			.param("at", Columns.time(one.receivedAt()))
			.param("state", one.outcome().state().name())
			.update() == 1;
	}

	/** Returns the registration that came with a submission. */
	public Optional<Registration> bySubmission(UUID submission) {
		return this.jdbc.sql(SELECT + "where submission = :submission")
			.param("submission", submission)
			.query(this::read)
			.optional();
	}

	/**
	 * Returns one of a hearing.
	 * @throws NotFound if there is none
	 */
	public Registration get(ActivityId activity, UUID id) {
		return this.jdbc.sql(SELECT + "where id = :id and activity = :activity")
			.param("id", id)
			.param("activity", activity.value())
			.query(this::read)
			.optional()
			.orElseThrow(() -> NotFound.of(activity));
	}

	/** Returns all of a hearing, as they came. */
	public List<Registration> all(ActivityId activity) {
		return this.jdbc.sql(SELECT + "where activity = :activity order by received_at, id")
			.param("activity", activity.value())
			.query(this::read)
			.list();
	}

	/** Returns those in a state or in any, by id, one more than the slice holds. */
	public List<Registration> slice(ActivityId activity, @Nullable State state, Position position) {
		var none = new UUID(0, 0);
		var after = position.after();
		return this.jdbc
			.sql(SELECT
					+ """
							where activity = :activity and (cast(:state as text) is null or state = :state) and (:first or
								(received_at, id) > (select received_at, id from participation_hearing_registration where id = :after))
							order by received_at, id limit :n
							""")
			.param("activity", activity.value())
			.param("state", (state != null) ? state.name() : null)
			.param("first", after == null)
			.param("after", (after != null) ? after : none)
			.param("n", position.size() + 1)
			.query(this::read)
			.list();
	}

	/** Returns how many of a hearing stand in each state. */
	public Map<State, Long> counts(ActivityId activity) {
		var counts = new EnumMap<State, Long>(State.class);
		this.jdbc.sql("""
				select state, count(*) as n from participation_hearing_registration where activity = :activity
				group by state
				""").param("activity", activity.value()).query((row) -> {
			counts.put(State.valueOf(row.getString("state")), row.getLong("n"));
		});
		return counts;
	}

	/**
	 * Writes what came of one.
	 * @throws org.yichuang.kernel.Refused if somebody else wrote it meanwhile
	 */
	public void put(Registration one) {
		Columns.unlessChanged(this.jdbc.sql("""
				update participation_hearing_registration set state = :state, serial = :serial, reserve = :reserve,
					reason = :reason, version = version + 1 where id = :id and version = :version
				""")
			.param("id", one.id())
			.param("state", one.outcome().state().name())
			.param("serial", one.outcome().serial())
			.param("reserve", one.outcome().reserve())
			.param("reason", this.seal.seal(one.id(), one.outcome().reason()))
			.param("version", one.version())
			.update());
	}

	private Registration read(ResultSet row, int index) throws SQLException {
		var id = Columns.id(row, "id");
		return new Registration(
				id, new ActivityId(Columns.id(row, "activity")), row.getObject("submission", UUID.class),
				row.getString("number"), row.getInt("seat_group"), this.seal.open(id, row.getString("shown_name")),
				Columns.moment(row, "received_at"), new Registration.Outcome(State.valueOf(row.getString("state")),
						row.getInt("serial"), row.getInt("reserve"), this.seal.open(id, row.getString("reason"))),
				row.getLong("version"));
	}

}
