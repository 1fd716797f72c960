package org.yichuang.participation.usecase;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.files.Files;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.store.InterviewFileStore;

/**
 * Takes pictures for an interview: only pictures, and only those that the actor may read,
 * since readers will see them.
 */
@Component
class InterviewPictures {

	/** Drawings could carry script. */
	private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

	private final Files files;

	private final InterviewFileStore used;

	InterviewPictures(Files files, InterviewFileStore used) {
		this.files = files;
		this.used = used;
	}

	/**
	 * @throws Invalid if one of them is none
	 */
	void take(Actor actor, ActivityId interview, List<FileId> pictures) {
		for (var picture : pictures) {
			if (!this.files.mayRead(actor, picture) || !TYPES.contains(this.files.get(picture).type())) {
				throw Invalid.field("picture", ParticipationProblems.NO_PICTURE);
			}
		}
		this.used.remember(interview, pictures);
	}

}
