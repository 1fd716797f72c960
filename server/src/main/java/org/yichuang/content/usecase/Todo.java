package org.yichuang.content.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ContentPermission;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.store.ListStore;
import org.yichuang.content.store.LiveStore;
import org.yichuang.content.store.PushStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

/** Says what waits for an actor, and which channels owe something new. */
@Component
@Transactional(readOnly = true)
public class Todo {

	private static final int SITES_AT_MOST = 500;

	private final ListStore lists;

	private final PushStore pushes;

	private final LiveStore live;

	private final FindArticles find;

	private final Reach reach;

	private final Sites sites;

	private final Channels channels;

	private final Clock clock;

	Todo(ListStore lists, PushStore pushes, LiveStore live, FindArticles find, Reach reach, Sites sites,
			Channels channels, Clock clock) {
		this.lists = lists;
		this.pushes = pushes;
		this.live = live;
		this.find = find;
		this.reach = reach;
		this.sites = sites;
		this.channels = channels;
		this.clock = clock;
	}

	/** Returns what waits for the actor. */
	public Counts counts(Actor actor) {
		Map<EditionState, Long> mine = actor.isSystem() ? Map.of() : this.lists.countsOf(actor.person());
		var reviews = new EnumMap<EditionState, Long>(EditionState.class);
		this.find.inboxCounts(actor).forEach((count) -> reviews.merge(count.state(), count.count(), Long::sum));
		var tomorrow = Beijing.start(Beijing.today(this.clock).plusDays(1));
		return new Counts(mine.getOrDefault(EditionState.DRAFT, 0L), mine.getOrDefault(EditionState.RETURNED, 0L),
				reviews.getOrDefault(EditionState.FIRST_REVIEW, 0L),
				reviews.getOrDefault(EditionState.SECOND_REVIEW, 0L),
				reviews.getOrDefault(EditionState.FINAL_REVIEW, 0L), reviews.getOrDefault(EditionState.APPROVED, 0L),
				this.pushes.count(this.reach.of(actor, ContentPermission.ACCEPT_PUSH)),
				this.live.scheduledBefore(this.reach.of(actor, ContentPermission.PUBLISH), tomorrow));
	}

	/**
	 * Returns the channels of the actor's sites whose update interval has passed, or that
	 * never had anything, the longest overdue first, at most 500. Overdue is computed
	 * here and stored nowhere.
	 */
	public List<Overdue> overdueChannels(Actor actor) {
		var owing = new ArrayList<Channel>();
		this.sites.all()
			.stream()
			.filter((site) -> site.state() == SiteState.RUNNING && actor.may(ContentPermission.READ, site.place()))
			.limit(SITES_AT_MOST)
			.map(Site::id)
			.forEach((site) -> this.channels.of(site)
				.stream()
				.filter((channel) -> channel.open() && channel.updateDays() != null)
				.forEach(owing::add));
		var last = this.live.lastLive(owing.stream().map(Channel::id).toList());
		return owing.stream()
			.map((channel) -> overdue(channel, last.get(channel.id())))
			.filter((overdue) -> overdue.days() > 0 || overdue.lastLiveAt() == null)
			.sorted(Comparator.comparing(Overdue::days).reversed())
			.limit(500)
			.toList();
	}

	private Overdue overdue(Channel channel, @Nullable Instant last) {
		var interval = channel.updateDays();
		var allowed = (interval != null) ? interval : 0;
		var passed = (last != null) ? Duration.between(last, this.clock.instant()).toDays() : allowed;
		return new Overdue(channel.site(), channel.id(), channel.name(), channel.path(), allowed, last,
				Math.max(0, passed - allowed));
	}

	/**
	 * 待办件数.
	 *
	 * @param drafts my drafts
	 * @param returned returned to me
	 * @param firstReviews waiting for my first review
	 * @param secondReviews waiting for my second review
	 * @param finalReviews waiting for my final review
	 * @param toPublish approved, waiting for me to publish
	 * @param pushes pushed to my channels, waiting
	 * @param scheduledToday going live by themselves before midnight
	 */
	public record Counts(long drafts, long returned, long firstReviews, long secondReviews, long finalReviews,
			long toPublish, long pushes, long scheduledToday) {
	}

	/**
	 * 逾期栏目 — a channel that owes something new.
	 *
	 * @param updateDays the longest allowed time between two articles, in days
	 * @param lastLiveAt when something last went live; null for never
	 * @param days by how many days it is late; 0 for a channel that never had anything
	 */
	public record Overdue(SiteId site, ChannelId channel, String name, String path, int updateDays,
			@Nullable Instant lastLiveAt, long days) {
	}

}
