package org.yichuang.participation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.Opinion;
import org.yichuang.participation.model.Opinion.Adoption;
import org.yichuang.participation.model.OpinionFilter;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/**
 * 公众意见 — the table {@code participation_opinion}. What people wrote lies there sealed,
 * and so do the reasons for what became of it.
 */
@Repository
public class OpinionStore {

	private static final String COLUMNS = """
			id, activity, submission, number, paragraph, words, received_at, visibility, adoption, reason, group_name,
			version
			""";

	private final JdbcClient jdbc;

	private final TextSeal seal;

	OpinionStore(JdbcClient jdbc, TextSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Adds an opinion unless its submission was taken before; says whether it did. */
	public boolean add(Opinion opinion) {
		return this.jdbc.sql("""
				insert into participation_opinion (id, activity, submission, number, paragraph, words, received_at)
				values (:id, :activity, :submission, :number, :paragraph, :words, :at)
				on conflict (submission) do nothing
				""")
			.param("id", opinion.id())
			.param("activity", opinion.activity().value())
			.param("submission", opinion.submission())
			.param("number", opinion.number())
			.param("paragraph", opinion.paragraph())
			.param("words", this.seal.seal(opinion.id(), opinion.words()))
			.param("at", Columns.time(opinion.receivedAt()))
			.update() == 1;
	}

	/** Returns the opinion that came with a submission. */
	public Optional<Opinion> bySubmission(UUID submission) {
		return this.jdbc.sql("select " + COLUMNS + " from participation_opinion where submission = :submission")
			.param("submission", submission)
			.query(this::read)
			.optional();
	}

	/** Returns opinions as they came, one more than the slice holds. */
	public List<Opinion> of(ActivityId activity, OpinionFilter filter, Position position) {
		var params = new LinkedHashMap<String, @Nullable Object>();
		params.put("activity", activity.value());
		params.put("n", position.size() + 1);
		var where = new StringBuilder("activity = :activity");
		var adoption = filter.adoption();
		and(where, params, "adoption = :adoption", "adoption", (adoption != null) ? adoption.name() : null);
		and(where, params, "paragraph = :paragraph", "paragraph", filter.paragraph());
		and(where, params, "group_name = :group", "group", filter.group());
		and(where, params, "id > :after", "after", position.after());
		return this.jdbc
			.sql("select " + COLUMNS + " from participation_opinion where " + where + " order by id limit :n")
			.params(params)
			.query(this::read)
			.list();
	}

	private static void and(StringBuilder where, Map<String, @Nullable Object> params, String condition, String name,
			@Nullable Object value) {
		if (value != null) {
			where.append(" and ").append(condition);
			params.put(name, value);
		}
	}

	/** Returns what readers may see of opinions that were decided on, by paragraphs. */
	public List<Opinion> shown(ActivityId activity, int atMost) {
		return this.jdbc.sql("select " + COLUMNS + " from participation_opinion where activity = :activity "
				+ "and visibility = 'SHOWN' and adoption <> 'UNDECIDED' and words <> '' order by paragraph, id limit :n")
			.param("activity", activity.value())
			.param("n", atMost)
			.query(this::read)
			.list();
	}

	/** Returns how many opinions stand in each decision. */
	public Map<Adoption, Long> counts(ActivityId activity) {
		var counts = new EnumMap<Adoption, Long>(Adoption.class);
		this.jdbc.sql("""
				select adoption, count(*) as n from participation_opinion where activity = :activity group by adoption
				""").param("activity", activity.value()).query((row) -> {
			counts.put(Adoption.valueOf(row.getString("adoption")), row.getLong("n"));
		});
		return counts;
	}

	/** Returns how many opinions each group has. */
	public Map<String, Long> groups(ActivityId activity) {
		var groups = new LinkedHashMap<String, Long>();
		this.jdbc.sql("""
				select group_name, count(*) as n from participation_opinion
				where activity = :activity and group_name <> '' group by group_name order by n desc, group_name
				""").param("activity", activity.value()).query((row) -> {
			groups.put(row.getString("group_name"), row.getLong("n"));
		});
		return groups;
	}

	/** Decides on several at once; returns how many there were. */
	public int decide(ActivityId activity, Collection<UUID> ids, Opinion.Decision decision, Actor actor) {
		return this.jdbc.sql("""
				update participation_opinion set adoption = :adoption, reason = :reason, group_name = :group,
					decided_by = :by, version = version + 1
				where activity = :activity and id = any(cast(:ids as uuid[]))
				""")
			.param("activity", activity.value())
			.param("ids", array(ids))
			.param("adoption", decision.adoption().name())
			.param("reason", this.seal.seal(activity, decision.reason()))
			.param("group", decision.group())
			.param("by", Columns.bare(actor.account()))
			.update();
	}

	/** Lets readers see several, or not; returns how many there were. */
	public int show(ActivityId activity, Collection<UUID> ids, OpenText.State visibility) {
		return this.jdbc.sql("""
				update participation_opinion set visibility = :visibility, version = version + 1
				where activity = :activity and id = any(cast(:ids as uuid[]))
				""")
			.param("activity", activity.value())
			.param("ids", array(ids))
			.param("visibility", visibility.name())
			.update();
	}

	private static String array(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
	}

	private Opinion read(ResultSet row, int index) throws SQLException {
		var id = Columns.id(row, "id");
		var activity = new ActivityId(Columns.id(row, "activity"));
		return new Opinion(id, activity, Columns.id(row, "submission"), row.getString("number"),
				row.getInt("paragraph"), this.seal.open(id, row.getString("words")), Columns.moment(row, "received_at"),
				OpenText.State.valueOf(row.getString("visibility")),
				new Opinion.Decision(Adoption.valueOf(row.getString("adoption")),
						this.seal.open(activity, row.getString("reason")), row.getString("group_name")),
				row.getLong("version"));
	}

}
