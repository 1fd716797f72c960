package org.yichuang.participation.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.sitegroup.Sites;

/**
 * 活动说明 — which activities stand behind a figure. Single opinions and registrations have
 * no title.
 */
@Component
class ActivitySubjects implements SubjectNames {

	private static final Set<String> SINGLE = Set.of("participation.opinion-received",
			"participation.interview-question-received", "participation.interview-question-answered",
			"participation.hearing-registered");

	private final ActivityStore activities;

	private final Sites sites;

	ActivitySubjects(ActivityStore activities, Sites sites) {
		this.activities = activities;
		this.sites = sites;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("participation.") && !SINGLE.contains(kind);
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		return this.activities.all(ids.stream().map(ActivityId::of).collect(Collectors.toSet()))
			.stream()
			.filter((activity) -> actor.may(ParticipationPermission.READ, this.sites.get(activity.site()).place()))
			.collect(Collectors.toMap((activity) -> activity.id().toString(),
					(activity) -> new SubjectName(activity.text().title(), "", "/participation/" + activity.id())));
	}

}
