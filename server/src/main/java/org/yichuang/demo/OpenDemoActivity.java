package org.yichuang.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityDetail;
import org.yichuang.participation.model.ActivityFilter;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ActivityText;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.usecase.FindActivities;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.NewActivity;
import org.yichuang.participation.usecase.SaveActivity;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.StartActivity;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * Lets the demonstration's clerks begin an activity and its reviewer approve it. What is
 * there after a crash is taken up where it stands.
 */
@Component
class OpenDemoActivity {

	private final Askers askers;

	private final Asking asking;

	private final Clock clock;

	OpenDemoActivity(Askers askers, Asking asking, Clock clock) {
		this.askers = askers;
		this.asking = asking;
		this.clock = clock;
	}

	ActivityId begun(Site site, ActivityKind kind, String title) {
		var there = this.asking.find()
			.activities(clerk(site), new ActivityFilter(site.id(), kind, null, title),
					new ActivityFilter.Position(null, 1))
			.items();
		return there.isEmpty() ? this.asking.start().start(clerk(site), new NewActivity(site.id(), kind, title))
				: there.getFirst().activity().id();
	}

	void save(Site site, ActivityId id, ActivityText text, Window window, ActivityDetail detail) {
		this.asking.save()
			.save(clerk(site), id, new SaveActivity.Draft(activity(site, id).version(), text, window, detail));
	}

	Window fromNow(int days) {
		return new Window(this.clock.instant(), in(days));
	}

	Instant in(int days) {
		return this.clock.instant().plus(Duration.ofDays(days));
	}

	/** Sends in, approves, and opens as the clock would. */
	void opened(Site site, ActivityId id) {
		step(site, id, ActivityAct.SUBMIT, ActivityState.DRAFT, clerk(site));
		step(site, id, ActivityAct.APPROVE, ActivityState.IN_REVIEW, who(ParticipationPermission.REVIEW, site.place()));
		this.asking.move().moveIfDue(id, ActivityAct.OPEN);
	}

	private void step(Site site, ActivityId id, ActivityAct act, ActivityState from, Actor actor) {
		if (activity(site, id).state() == from) {
			this.asking.move().move(actor, id, new MoveActivity.Step(act, "", -1));
		}
	}

	Activity activity(Site site, ActivityId id) {
		return this.asking.show().dossier(clerk(site), id).activity();
	}

	Actor clerk(Site site) {
		return who(ParticipationPermission.MANAGE, site.place());
	}

	private Actor who(ParticipationPermission power, Place place) {
		return this.askers.accounts()
			.whoMay(power, place)
			.stream()
			.findFirst()
			.map((account) -> this.askers.accounts().actor(account, "local"))
			.orElseThrow(() -> new IllegalStateException("nobody may " + power + " in " + place));
	}

	Site site(String body) {
		var owner = this.askers.bodies().byCode(body).orElseThrow();
		return this.askers.sites()
			.under(owner.id())
			.stream()
			.filter((each) -> each.body().equals(owner.id()))
			.findFirst()
			.orElseThrow();
	}

	/** Who and where. */
	@Component("demoAskers")
	record Askers(Accounts accounts, Bodies bodies, Sites sites) {
	}

	/** What is done with an activity. */
	@Component("demoAsking")
	record Asking(FindActivities find, StartActivity start, SaveActivity save, MoveActivity move, ShowActivity show) {
	}

}
