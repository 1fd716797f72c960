package org.yichuang.sitegroup.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channel.PushAcceptance;

/** 栏目表 — channels as their rows say, inside the caller's transaction. */
@Component
public class ChannelRows {

	private static final String SELECT = """
			select c.id, c.site_id, c.parent_id, c.name, c.path, c.type, c.description, c.keywords, c.review_levels,
			       c.update_days, c.duty, c.responsible_body, c.person, c.push_acceptance, c.position, c.open,
			       s.body_path, c.version
			from sitegroup_channel c join sitegroup_site s on s.id = c.site_id
			""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcOperations batches;

	ChannelRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public Channel get(ChannelId id) {
		return this.jdbc.sql(SELECT + "where c.id = :id")
			.param("id", id.value())
			.query(ChannelRows::channel)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns a site's channels, parents before children, siblings in order. */
	public List<Channel> of(SiteId site) {
		return TreeOrder.of(this.jdbc.sql(SELECT + "where c.site_id = :site")
			.param("site", site.value())
			.query(ChannelRows::channel)
			.list());
	}

	/**
	 * Returns channels at the top of their sites whose address is one of these segments.
	 */
	public List<Channel> topmost(Collection<String> segments) {
		return this.jdbc.sql(SELECT + "where c.parent_id is null and c.path in (:paths)")
			.param("paths", segments.stream().map((segment) -> "/" + segment + "/").toList())
			.query(ChannelRows::channel)
			.list();
	}

	List<Channel> ofAll(Collection<SiteId> sites) {
		return this.jdbc.sql(SELECT + "where c.site_id in (:sites)")
			.param("sites", sites.stream().map(SiteId::value).toList())
			.query(ChannelRows::channel)
			.list();
	}

	/** Adds channels, parents before children. */
	public void add(List<Channel> channels) {
		this.batches.batchUpdate("""
				insert into sitegroup_channel (id, site_id, parent_id, name, path, type, description, keywords,
				       review_levels, update_days, duty, responsible_body, person, push_acceptance, position, open)
				values (:id, :site, :parent, :name, :path, :type, :description, :keywords,
				       :reviewLevels, :updateDays, :duty, :responsibleBody, :person, :pushAcceptance, :position, :open)
				""", channels.stream().map(ChannelRows::values).toArray(SqlParameterSource[]::new));
	}

	/**
	 * Writes changed channels.
	 * @throws Refused if somebody else wrote one of them meanwhile
	 */
	public void put(List<Channel> channels) {
		int[] rows = this.batches.batchUpdate("""
				update sitegroup_channel set parent_id = :parent, name = :name, path = :path, type = :type,
				       description = :description, keywords = :keywords, review_levels = :reviewLevels,
				       update_days = :updateDays, duty = :duty, responsible_body = :responsibleBody,
				       person = :person, push_acceptance = :pushAcceptance, position = :position, open = :open,
				       version = version + 1
				where id = :id and version = :version""",
				channels.stream().map(ChannelRows::values).toArray(SqlParameterSource[]::new));
		for (int changed : rows) {
			if (changed == 0) {
				throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
			}
		}
	}

	private static MapSqlParameterSource values(Channel channel) {
		return new MapSqlParameterSource().addValue("id", channel.id().value())
			.addValue("site", channel.site().value())
			.addValue("parent", uuid(channel.parent()), Types.OTHER)
			.addValue("name", channel.name())
			.addValue("path", channel.path())
			.addValue("type", channel.type())
			.addValue("description", channel.description())
			.addValue("keywords", channel.keywords())
			.addValue("reviewLevels", channel.reviewLevels())
			.addValue("updateDays", channel.updateDays(), Types.INTEGER)
			.addValue("duty", channel.duty())
			.addValue("responsibleBody", channel.responsibleBody().value())
			.addValue("person", uuid(channel.person()), Types.OTHER)
			.addValue("pushAcceptance", channel.pushAcceptance().name())
			.addValue("position", channel.position())
			.addValue("open", channel.open())
			.addValue("version", channel.version());
	}

	private static @Nullable UUID uuid(org.yichuang.kernel.@Nullable Id id) {
		return (id != null) ? id.value() : null;
	}

	private static Channel channel(ResultSet row, int number) throws SQLException {
		var parent = row.getObject("parent_id", UUID.class);
		var person = row.getObject("person", UUID.class);
		return new Channel(new ChannelId(row.getObject("id", UUID.class)),
				new SiteId(row.getObject("site_id", UUID.class)), (parent != null) ? new ChannelId(parent) : null,
				row.getString("name"), row.getString("path"), row.getString("type"), row.getString("description"),
				row.getString("keywords"), row.getInt("review_levels"), row.getObject("update_days", Integer.class),
				row.getString("duty"), new BodyId(row.getObject("responsible_body", UUID.class)),
				(person != null) ? new AccountId(person) : null,
				PushAcceptance.valueOf(row.getString("push_acceptance")), row.getInt("position"),
				row.getBoolean("open"), row.getString("body_path"), row.getLong("version"));
	}

}
