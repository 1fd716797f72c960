package org.yichuang.participation.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Slice;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityFilter;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.Range;
import org.yichuang.participation.model.PeriodRule;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.participation.store.PeriodRuleStore;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Lists activities that an actor may see. */
@Component
public class FindActivities {

	private final ActivityListStore lists;

	private final PeriodRuleStore rules;

	private final Sites sites;

	private final Clock clock;

	FindActivities(ActivityListStore lists, PeriodRuleStore rules, Sites sites, Clock clock) {
		this.lists = lists;
		this.rules = rules;
		this.sites = sites;
		this.clock = clock;
	}

	/** Lists activities, newest first. */
	public Slice<Line> activities(Actor actor, ActivityFilter filter, ActivityFilter.Position position) {
		var rows = this.lists.activities(filter, range(actor), position);
		var slice = Slice.cut(rows, position.size(), (activity) -> activity.id().toString());
		var counts = this.lists.answerCounts(slice.items().stream().map(Activity::id).toList());
		var now = this.clock.instant();
		var owed = Duration.ofDays(this.rules.get(PeriodRule.RESULT_DAYS, Beijing.day(now)).days());
		return slice.map((activity) -> new Line(activity, this.sites.get(activity.site()).name(),
				counts.getOrDefault(activity.id(), 0L), isResultOwed(activity, owed)));
	}

	/** Owed too long is never a state: it is read off the end. */
	private boolean isResultOwed(Activity activity, Duration owed) {
		var end = activity.window().closesAt();
		return activity.state() == ActivityState.CLOSED && end != null && end.plus(owed).isBefore(this.clock.instant());
	}

	private Range range(Actor actor) {
		if (actor.may(ParticipationPermission.READ, Place.WHOLE_GROUP)) {
			return Range.EVERYWHERE;
		}
		return new Range(false,
				this.sites.all()
					.stream()
					.filter((site) -> actor.may(ParticipationPermission.READ, site.place()))
					.map(Site::id)
					.collect(Collectors.toSet()));
	}

	/** Returns the sites on which an actor may begin activities, by code. */
	public List<Site> sites(Actor actor) {
		return this.sites.all()
			.stream()
			.filter((site) -> actor.may(ParticipationPermission.MANAGE, site.place()))
			.toList();
	}

	/**
	 * 活动行.
	 *
	 * @param activity the activity
	 * @param siteName its site's name
	 * @param answers how many answers were counted
	 * @param resultOwed whether it ended longer ago than results should take
	 */
	public record Line(Activity activity, String siteName, long answers, boolean resultOwed) {
	}

}
