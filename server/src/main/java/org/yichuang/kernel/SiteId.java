package org.yichuang.kernel;

import java.util.UUID;

/** 站点 — identifies a site of the group. */
public record SiteId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static SiteId next() {
		return new SiteId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws Invalid if the text is no UUID
	 */
	public static SiteId of(String text) {
		return new SiteId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
