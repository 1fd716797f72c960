package org.yichuang.sitegroup.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.OpeningItemState;
import org.yichuang.sitegroup.OpeningState;

/** 批量开设表 — jobs that open many sites, with a row for each body. */
@Component
public class OpeningRows {

	private static final String SELECT = """
			select o.id, o.root_name, o.body_path, o.blueprint, o.actor_id, o.actor_name, o.actor_address, o.state,
			       o.total, o.started_at, o.finished_at,
			       (select count(*) from sitegroup_opening_item i
			        where i.opening_id = o.id and i.state <> 'WAITING') as done,
			       (select count(*) from sitegroup_opening_item i
			        where i.opening_id = o.id and i.state = 'FAILED') as failed
			from sitegroup_opening o
			""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcOperations batches;

	OpeningRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Adds a job with its bodies. */
	public UUID add(Actor actor, Body root, String blueprint, List<Body> bodies, Instant at) {
		var id = Id.nextUuid();
		var account = actor.account();
		this.jdbc.sql("""
				insert into sitegroup_opening (id, root_body, root_name, body_path, blueprint, actor_id, actor_name,
				                               actor_address, state, total, started_at)
				values (:id, :root, :name, :path, :blueprint, :actor, :actorName, :address, 'RUNNING', :total, :at)""")
			.param("id", id)
			.param("root", root.id().value())
			.param("name", root.name())
			.param("path", root.path())
			.param("blueprint", blueprint)
			.param("actor", (account != null) ? account.value() : null, Types.OTHER)
			.param("actorName", actor.name())
			.param("address", actor.address())
			.param("total", bodies.size())
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.update();
		addItems(id, bodies);
		return id;
	}

	private void addItems(UUID id, List<Body> bodies) {
		var rows = new MapSqlParameterSource[bodies.size()];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = new MapSqlParameterSource().addValue("opening", id)
				.addValue("position", i)
				.addValue("body", bodies.get(i).id().value())
				.addValue("name", bodies.get(i).name());
		}
		this.batches.batchUpdate("""
				insert into sitegroup_opening_item (opening_id, position, body_id, body_name, state)
				values (:opening, :position, :body, :name, 'WAITING')""", rows);
	}

	/**
	 * Takes one waiting body of a running job, of a given one if it is named, until
	 * commit.
	 */
	public Optional<Waiting> claim(@Nullable UUID opening) {
		return this.jdbc.sql("""
				select i.opening_id, i.position, i.body_id, o.blueprint, o.actor_id, o.actor_address
				from sitegroup_opening_item i join sitegroup_opening o on o.id = i.opening_id
				where i.state = 'WAITING' and o.state = 'RUNNING' and (:opening::uuid is null or o.id = :opening::uuid)
				order by i.opening_id, i.position limit 1 for update of i skip locked""")
			.param("opening", opening, Types.OTHER)
			.query(OpeningRows::waiting)
			.optional();
	}

	/** Writes down what became of a body. */
	public void done(Waiting item, OpeningItemState state, @Nullable SiteId site, String reason) {
		this.jdbc.sql("""
				update sitegroup_opening_item set state = :state, site_id = :site, reason = :reason
				where opening_id = :opening and position = :position and state = 'WAITING'""")
			.param("state", state.name())
			.param("site", (site != null) ? site.value() : null, Types.OTHER)
			.param("reason", reason)
			.param("opening", item.opening())
			.param("position", item.position())
			.update();
	}

	/** Ends the jobs in which no body waits. */
	public void finish(Instant at) {
		this.jdbc.sql("""
				update sitegroup_opening o set state = 'FINISHED', finished_at = :at
				where o.state = 'RUNNING' and not exists (
				    select 1 from sitegroup_opening_item i where i.opening_id = o.id and i.state = 'WAITING')""")
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.update();
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Opening get(UUID id) {
		return this.jdbc.sql(SELECT + "where o.id = :id")
			.param("id", id)
			.query(OpeningRows::opening)
			.optional()
			.orElseThrow(() -> new NotFound("opening " + id));
	}

	/** Returns jobs, newest first. */
	public List<Opening> before(@Nullable UUID id, int size) {
		return this.jdbc.sql(SELECT + "where :id::uuid is null or o.id < :id::uuid order by o.id desc limit :size")
			.param("id", id, Types.OTHER)
			.param("size", size)
			.query(OpeningRows::opening)
			.list();
	}

	/** Returns a job's bodies after a position. */
	public List<Item> items(UUID opening, int after, int size) {
		return this.jdbc.sql("""
				select position, body_id, body_name, state, site_id, reason from sitegroup_opening_item
				where opening_id = :opening and position > :after order by position limit :size""")
			.param("opening", opening)
			.param("after", after)
			.param("size", size)
			.query(OpeningRows::item)
			.list();
	}

	private static Waiting waiting(ResultSet row, int number) throws SQLException {
		var actor = row.getObject("actor_id", UUID.class);
		return new Waiting(row.getObject("opening_id", UUID.class), row.getInt("position"),
				new BodyId(row.getObject("body_id", UUID.class)), row.getString("blueprint"),
				(actor != null) ? new AccountId(actor) : null, row.getString("actor_address"));
	}

	private static Opening opening(ResultSet row, int number) throws SQLException {
		var finished = row.getObject("finished_at", OffsetDateTime.class);
		return new Opening(row.getObject("id", UUID.class), row.getString("root_name"), row.getString("body_path"),
				row.getString("blueprint"), row.getString("actor_name"), OpeningState.valueOf(row.getString("state")),
				row.getInt("total"), row.getInt("done"), row.getInt("failed"),
				row.getObject("started_at", OffsetDateTime.class).toInstant(),
				(finished != null) ? finished.toInstant() : null);
	}

	private static Item item(ResultSet row, int number) throws SQLException {
		var site = row.getObject("site_id", UUID.class);
		return new Item(row.getInt("position"), new BodyId(row.getObject("body_id", UUID.class)),
				row.getString("body_name"), OpeningItemState.valueOf(row.getString("state")),
				(site != null) ? new SiteId(site) : null, row.getString("reason"));
	}

	/**
	 * 待开设 — a body whose turn it is.
	 *
	 * @param opening the job
	 * @param position the body's row in it
	 * @param body the body
	 * @param blueprint name of the blueprint, empty for that of the body's level
	 * @param actor who ordered it, null for the program itself
	 * @param address from where
	 */
	public record Waiting(UUID opening, int position, BodyId body, String blueprint, @Nullable AccountId actor,
			String address) {
	}

	/**
	 * 批量开设 — a job.
	 *
	 * @param id identifies it
	 * @param rootName below which body
	 * @param bodyPath that body's path
	 * @param blueprint name of the blueprint, empty for that of each body's level
	 * @param actorName who ordered it
	 * @param state where it stands
	 * @param total how many bodies
	 * @param done how many were dealt with
	 * @param failed how many could not be opened
	 * @param startedAt when it was ordered
	 * @param finishedAt when it was done
	 */
	public record Opening(UUID id, String rootName, String bodyPath, String blueprint, String actorName,
			OpeningState state, int total, int done, int failed, Instant startedAt, @Nullable Instant finishedAt) {
	}

	/**
	 * 批量开设明细 — one body of a job.
	 *
	 * @param position its row
	 * @param body the body
	 * @param bodyName its name
	 * @param state what became of it
	 * @param site its site, once open
	 * @param reason why it was not opened, as a problem code
	 */
	public record Item(int position, BodyId body, String bodyName, OpeningItemState state, @Nullable SiteId site,
			String reason) {
	}

}
