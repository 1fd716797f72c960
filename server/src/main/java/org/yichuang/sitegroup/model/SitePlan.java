package org.yichuang.sitegroup.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.PlannedMailbox;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.model.Blueprint.PlannedChannel;

/**
 * 建站方案 — a blueprint laid out for one body.
 *
 * @param blueprint the blueprint
 * @param body the body
 * @param responsible bodies by rule: {@code OWNER}, {@code PARENT}, codes
 * @param updateDays intervals by channel type, for channels that name none
 */
public record SitePlan(Blueprint blueprint, Body body, Map<String, BodyId> responsible,
		Map<String, Integer> updateDays) {

	/** Returns the first settings. */
	public Map<String, String> settings() {
		var filled = new HashMap<String, String>();
		this.blueprint.settings().forEach((key, value) -> filled.put(key, fill(value)));
		return filled;
	}

	/** Returns the mailboxes in the body's own words. */
	public List<PlannedMailbox> mailboxes() {
		return this.blueprint.mailboxes()
			.stream()
			.map((planned) -> new PlannedMailbox(planned.key(), planned.kind(), fill(planned.name()),
					fill(planned.introduction()), planned.letterKinds(), planned.responsible()))
			.toList();
	}

	/** Returns the body that a rule means; the site's own if it means none. */
	public BodyId responsible(String rule) {
		return this.responsible.getOrDefault(rule, this.body.id());
	}

	private String fill(String text) {
		return text.replace("{name}", this.body.name())
			.replace("{legalName}", this.body.legalName())
			.replace("{code}", this.body.code());
	}

	/** Returns the channels of a new site, parents before children. */
	public List<Channel> channels(Site site) {
		return missing(site, List.of());
	}

	/**
	 * Returns the channels that a site lacks, by their paths; those it has are left as
	 * they are.
	 * @param present the channels it has
	 */
	public List<Channel> missing(Site site, List<Channel> present) {
		var byPath = new HashMap<String, ChannelId>();
		present.forEach((channel) -> byPath.put(channel.path(), channel.id()));
		var added = new ArrayList<Channel>();
		add(site, new Level(null, "/", this.blueprint.channels()), byPath, added);
		return added;
	}

	private void add(Site site, Level level, Map<String, ChannelId> byPath, List<Channel> added) {
		for (int i = 0; i < level.channels().size(); i++) {
			var planned = level.channels().get(i);
			var path = ChannelPath.below(level.path(), planned.slug());
			var id = byPath.get(path);
			if (id == null) {
				var channel = channel(site, level.parent(), planned, path).movedTo(level.parent(), path, i);
				added.add(channel);
				id = channel.id();
				byPath.put(path, id);
			}
			add(site, new Level(id, path, planned.children()), byPath, added);
		}
	}

	private Channel channel(Site site, @Nullable ChannelId parent, PlannedChannel planned, String path) {
		return new Channel(ChannelId.next(), site.id(), parent, planned.name(), path, planned.type(),
				planned.description(), planned.keywords(), planned.reviewLevels(), interval(planned), planned.duty(),
				responsible(planned.responsible()), null, planned.pushAcceptance(), 0, true, site.bodyPath(), 0);
	}

	private @Nullable Integer interval(PlannedChannel planned) {
		var days = planned.updateDays();
		if (days == null) {
			return this.updateDays.get(planned.type());
		}
		return (days == 0) ? null : days;
	}

	private record Level(@Nullable ChannelId parent, String path, List<PlannedChannel> channels) {
	}

}
