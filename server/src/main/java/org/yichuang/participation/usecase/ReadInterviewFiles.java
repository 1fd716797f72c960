package org.yichuang.participation.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.files.spi.FileAccess;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.store.InterviewFileStore;
import org.yichuang.sitegroup.Sites;

/** Lets those who may see an interview see its pictures, whoever handed them in. */
@Component
class ReadInterviewFiles implements FileAccess {

	private final InterviewFileStore files;

	private final Sites sites;

	ReadInterviewFiles(InterviewFileStore files, Sites sites) {
		this.files = files;
		this.sites = sites;
	}

	@Override
	public boolean mayRead(Actor actor, FileId file) {
		return this.files.sites(file)
			.stream()
			.map((site) -> this.sites.get(site).place())
			.anyMatch((place) -> actor.may(ParticipationPermission.READ, place)
					|| actor.may(ParticipationPermission.MANAGE, place));
	}

}
