package org.yichuang.intake.spi;

import org.yichuang.intake.Submission;

/**
 * 收件处理 — a room takes over what was sent. It is called after the submission is safe, in a
 * transaction of its own together with the note that it was handled: what the room writes
 * there is written once. After a failure it is called again, until it succeeds; what it
 * does outside the database must bear repetition.
 */
public interface SubmissionReceiver {

	/** The kind that the room takes. */
	String kind();

	/** Takes a submission over. */
	void received(Submission submission);

}
