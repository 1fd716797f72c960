package org.yichuang.forms;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 表单 — identifies a form, whatever its versions. */
public record FormId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static FormId next() {
		return new FormId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static FormId of(String text) {
		return new FormId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
