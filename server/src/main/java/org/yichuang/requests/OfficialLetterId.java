package org.yichuang.requests;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 公开文书 — identifies an official letter about a request. */
public record OfficialLetterId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static OfficialLetterId next() {
		return new OfficialLetterId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static OfficialLetterId of(String text) {
		return new OfficialLetterId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
