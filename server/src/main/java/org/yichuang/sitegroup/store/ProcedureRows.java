package org.yichuang.sitegroup.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.SiteState;

/**
 * 站点程序表 — every step in the life of a site, with who, when, why and on whose approval.
 */
@Component
public class ProcedureRows {

	private final JdbcClient jdbc;

	ProcedureRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes a step down. */
	public void add(Actor actor, SiteId site, Step step) {
		var account = actor.account();
		this.jdbc.sql("""
				insert into sitegroup_site_procedure (id, site_id, step, from_state, to_state, reason, approval_number,
				                                      notice, starts_on, ends_on, actor_id, actor_name, at)
				values (:id, :site, :step, :before, :after, :reason, :approval, :notice, :starts, :ends,
				        :actor, :actorName, :at)""")
			.param("id", Id.nextUuid())
			.param("site", site.value())
			.param("step", step.name())
			.param("before", step.before() != null ? step.before().name() : null, Types.VARCHAR)
			.param("after", step.after().name())
			.param("reason", step.reason())
			.param("approval", step.approvalNumber())
			.param("notice", step.notice())
			.param("starts", step.startsOn(), Types.DATE)
			.param("ends", step.endsOn(), Types.DATE)
			.param("actor", (account != null) ? account.value() : null, Types.OTHER)
			.param("actorName", actor.name())
			.param("at", OffsetDateTime.ofInstant(step.at(), ZoneOffset.UTC))
			.update();
	}

	/** Returns a site's steps, oldest first. */
	public List<Step> of(SiteId site) {
		return this.jdbc.sql("""
				select step, from_state, to_state, reason, approval_number, notice, starts_on, ends_on, actor_name, at
				from sitegroup_site_procedure where site_id = :site order by id""")
			.param("site", site.value())
			.query(ProcedureRows::step)
			.list();
	}

	/** Counts how often a site took a step since a day. */
	public int count(SiteId site, String step, Instant since) {
		return this.jdbc.sql("""
				select count(*) from sitegroup_site_procedure
				where site_id = :site and step = :step and at >= :since""")
			.param("site", site.value())
			.param("step", step)
			.param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	private static Step step(ResultSet row, int number) throws SQLException {
		return new Step(row.getString("step"),
				Optional.ofNullable(row.getString("from_state")).map(SiteState::valueOf).orElse(null),
				SiteState.valueOf(row.getString("to_state")), row.getString("reason"), row.getString("approval_number"),
				row.getString("notice"), row.getObject("starts_on", LocalDate.class),
				row.getObject("ends_on", LocalDate.class), row.getString("actor_name"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

	/**
	 * 站点程序的一步.
	 *
	 * @param name which step: {@code OPENED}, {@code RENAMED}, {@code HOSTS_CHANGED},
	 * {@code SUSPENDED} …
	 * @param before the state left; null at the opening
	 * @param after the state reached
	 * @param reason why
	 * @param approvalNumber number of the approving document, may be empty
	 * @param notice what readers are told, may be empty
	 * @param startsOn first day, if the step has days
	 * @param endsOn last day, if the step has days
	 * @param actorName who
	 * @param at when
	 */
	public record Step(String name, @Nullable SiteState before, SiteState after, String reason, String approvalNumber,
			String notice, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, String actorName, Instant at) {

		/** Returns a step that leaves the state as it is. */
		public static Step within(String name, SiteState state, String what, Instant at) {
			return new Step(name, state, state, what, "", "", null, null, "", at);
		}

	}

}
