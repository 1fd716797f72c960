package org.yichuang.intake;

import java.util.UUID;

import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;

/** 收件标识 — identifies a submission. */
public record SubmissionId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static SubmissionId next() {
		return new SubmissionId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws Invalid if the text is no UUID
	 */
	public static SubmissionId of(String text) {
		return new SubmissionId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
