package org.yichuang.participation.usecase;

import org.yichuang.kernel.Place;
import org.yichuang.participation.ActivitySubject;
import org.yichuang.participation.model.Activity;
import org.yichuang.sitegroup.Site;

/**
 * 活动卷 — an activity with the site it stands on.
 *
 * @param activity the activity
 * @param site its site
 */
public record Dossier(Activity activity, Site site) {

	/** The activity's place, for permissions. */
	public Place place() {
		return this.site.place();
	}

	/** Returns what events say about it. */
	public ActivitySubject subject() {
		return new ActivitySubject(this.activity.id(), this.activity.kind(), this.activity.text().title(), place(),
				this.activity.body(), this.activity.site(), this.activity.path());
	}

	/** Returns the same with the activity as it is now. */
	Dossier with(Activity changed) {
		return new Dossier(changed, this.site);
	}

}
