package org.yichuang.intake.usecase;

import org.springframework.stereotype.Component;
import org.yichuang.files.spi.FileAccess;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;

/** Lets those who may read a submission read what is attached to it. */
@Component
class SubmissionFiles implements FileAccess {

	private final SubmissionTable submissions;

	private final ReadSubmission reading;

	SubmissionFiles(SubmissionTable submissions, ReadSubmission reading) {
		this.submissions = submissions;
		this.reading = reading;
	}

	@Override
	public boolean mayRead(Actor actor, FileId file) {
		return this.submissions.ownerOf(file)
			.map(this.reading::get)
			.filter((submission) -> this.reading.mayRead(actor, submission))
			.isPresent();
	}

}
