package org.yichuang.intake;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;

/** 收件事件 — what this room announces, inside the transaction that does it. */
public sealed interface IntakeEvent {

	/** A room took a submission over. */
	record SubmissionDelivered(Submission submission) implements IntakeEvent {
	}

	/** Somebody in the office wrote down what a citizen said or brought. */
	record SubmissionEntered(Actor actor, Subject subject) implements IntakeEvent {
	}

	/**
	 * Somebody saw personal fields in clear.
	 *
	 * @param reason why, in their words
	 */
	record PersonalDataRevealed(Actor actor, Subject subject, String reason) implements IntakeEvent {
	}

	/** Personal fields were emptied. */
	record SubmissionAnonymised(Subject subject) implements IntakeEvent {
	}

	/**
	 * Somebody tried codes until they were stopped.
	 *
	 * @param address from where
	 * @param number the number last tried, as it was typed
	 */
	record CodeGuessed(String address, String number) implements IntakeEvent {
	}

	/**
	 * A new key encrypts what is sent from now on.
	 *
	 * @param key its number
	 */
	record KeyRotated(Actor actor, int key) implements IntakeEvent {
	}

	/**
	 * Which submission it is about.
	 *
	 * @param id identifies it
	 * @param number its number
	 * @param place its site
	 */
	record Subject(SubmissionId id, String number, Place place) {
	}

}
