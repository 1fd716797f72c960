package org.yichuang.casework;

import java.util.UUID;

import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;

/** 办理件 — identifies a case. */
public record CaseId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static CaseId next() {
		return new CaseId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws Invalid if the text is no UUID
	 */
	public static CaseId of(String text) {
		return new CaseId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
