package org.yichuang.intake.spi;

import org.yichuang.intake.Submission;
import org.yichuang.kernel.Actor;

/**
 * 收件查阅 — rooms say who may read a submission of theirs, with its attachments, besides
 * those who may read all of its site: for instance those who handle its case.
 */
public interface SubmissionReaders {

	/** The kind of the submissions. */
	String kind();

	/**
	 * Says whether the actor may read the submission because of something of this room.
	 */
	boolean mayRead(Actor actor, Submission submission);

	/**
	 * Says whether the actor may see its personal fields in clear, as far as this room is
	 * concerned; a room that promises confidence keeps it here.
	 */
	default boolean mayReveal(Actor actor, Submission submission) {
		return true;
	}

}
