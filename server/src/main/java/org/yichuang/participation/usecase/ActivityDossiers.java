package org.yichuang.participation.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.sitegroup.Sites;

/** Opens activities for those who may see them. */
@Component
class ActivityDossiers {

	private final ActivityStore activities;

	private final Sites sites;

	ActivityDossiers(ActivityStore activities, Sites sites) {
		this.activities = activities;
		this.sites = sites;
	}

	/**
	 * @throws NotFound if there is none, or the actor may see nothing there
	 */
	Dossier see(Actor actor, ActivityId id) {
		return visible(actor, this.activities.get(id));
	}

	/**
	 * Opens an activity and keeps others from moving it until the transaction ends.
	 * @throws NotFound if there is none, or the actor may see nothing there
	 */
	Dossier take(Actor actor, ActivityId id) {
		return visible(actor, this.activities.lock(id));
	}

	/**
	 * Opens an activity for those who work on it: what people sent stands there as it
	 * came.
	 * @throws NotFound if there is none, or the actor may see nothing there
	 * @throws Refused if the actor may only look at what is published
	 */
	Dossier originals(Actor actor, ActivityId id) {
		var dossier = see(actor, id);
		if (!mayReadOriginals(actor, dossier)) {
			throw Refused.because(KernelProblems.NOT_PERMITTED, ParticipationPermission.MANAGE.label());
		}
		return dossier;
	}

	/** Says whether an actor may read what people sent as it came. */
	static boolean mayReadOriginals(Actor actor, Dossier dossier) {
		return actor.may(ParticipationPermission.MANAGE, dossier.place())
				|| actor.may(ParticipationPermission.REVIEW, dossier.place());
	}

	Dossier of(Activity activity) {
		return new Dossier(activity, this.sites.get(activity.site()));
	}

	private Dossier visible(Actor actor, Activity activity) {
		var dossier = of(activity);
		if (!actor.may(ParticipationPermission.READ, dossier.place())
				&& !actor.may(ParticipationPermission.MANAGE, dossier.place())
				&& !actor.may(ParticipationPermission.REVIEW, dossier.place())) {
			throw NotFound.of(activity.id());
		}
		return dossier;
	}

}
