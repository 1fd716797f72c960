package org.yichuang.intake.usecase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.intake.SubmissionId;
import org.yichuang.files.spi.FileAccess;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;

/** Lets those who may read a submission read what is attached to it. */
@Component
class SubmissionFiles implements FileAccess {

	private final SubmissionTable submissions;

	/** Asked for late: reading needs forms, forms need files, and files ask here. */
	private final ObjectProvider<ReadSubmission> reading;

	SubmissionFiles(SubmissionTable submissions, ObjectProvider<ReadSubmission> reading) {
		this.submissions = submissions;
		this.reading = reading;
	}

	@Override
	public boolean mayRead(Actor actor, FileId file) {
		return this.submissions.ownersOf(file).stream().anyMatch((id) -> mayRead(actor, id));
	}

	private boolean mayRead(Actor actor, SubmissionId id) {
		var room = this.reading.getObject();
		return room.mayRead(actor, room.get(id));
	}

}
