package org.yichuang.kernel;

import java.util.UUID;

/** 栏目 — identifies a channel of a site. */
public record ChannelId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static ChannelId next() {
		return new ChannelId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws Invalid if the text is no UUID
	 */
	public static ChannelId of(String text) {
		return new ChannelId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
