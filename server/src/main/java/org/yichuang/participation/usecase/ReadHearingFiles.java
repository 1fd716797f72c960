package org.yichuang.participation.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.files.spi.FileAccess;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.HearingFileStore;
import org.yichuang.sitegroup.Sites;

/** Lets those who may read a hearing read its material, whoever handed it in. */
@Component
class ReadHearingFiles implements FileAccess {

	private final HearingFileStore files;

	private final ActivityStore activities;

	private final Sites sites;

	ReadHearingFiles(HearingFileStore files, ActivityStore activities, Sites sites) {
		this.files = files;
		this.activities = activities;
		this.sites = sites;
	}

	@Override
	public boolean mayRead(Actor actor, FileId file) {
		return this.activities.all(this.files.hearings(file))
			.stream()
			.anyMatch((activity) -> actor.may(ParticipationPermission.READ, this.sites.get(activity.site()).place()));
	}

}
