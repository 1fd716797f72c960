package org.yichuang.intake.spi;

import org.yichuang.forms.Answers;
import org.yichuang.intake.Submission;

/** 办理进度 — rooms say what people may see and do about what they have sent. */
public interface TrackedMatters {

	/** The kind of the submissions. */
	String kind();

	/** Returns what the sender sees at {@code /track}. */
	MatterView view(Submission submission);

	/**
	 * Does what the sender chose among {@link MatterView#acts()}; called once for each
	 * time it is chosen, in a transaction together with the note of it.
	 * @param act code of the act, one of those that {@link #view} just offered
	 * @param fields what was filled in, checked against the act's form; empty where it
	 * has none
	 * @throws org.yichuang.kernel.Refused with reasons in words for the sender
	 */
	void act(Submission submission, String act, Answers fields);

}
