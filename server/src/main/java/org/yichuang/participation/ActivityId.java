package org.yichuang.participation;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 参与活动 — identifies a survey, a consultation, a hearing or an interview. */
public record ActivityId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static ActivityId next() {
		return new ActivityId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static ActivityId of(String text) {
		return new ActivityId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
