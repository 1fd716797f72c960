package org.yichuang.citizens;

import java.util.UUID;

import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;

/** 公众用户标识 — identifies a citizen's account. */
public record CitizenId(UUID value) implements Id {

	/** Returns a new id. */
	public static CitizenId next() {
		return new CitizenId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws Invalid if the text is no UUID
	 */
	public static CitizenId of(String text) {
		return new CitizenId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
