package org.yichuang.intake.spi;

import java.util.Optional;

import org.yichuang.intake.Submission;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;

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

	/** Where the submission is handled now, for permissions, besides its site. */
	default Optional<Place> place(Submission submission) {
		return Optional.empty();
	}

	/**
	 * Says whether the actor may see its personal fields in clear, as far as this room is
	 * concerned; a room that promises confidence keeps it here.
	 */
	default boolean mayReveal(Actor actor, Submission submission) {
		return true;
	}

}
