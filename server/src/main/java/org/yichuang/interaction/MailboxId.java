package org.yichuang.interaction;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 信箱 — identifies a mailbox of a site. */
public record MailboxId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static MailboxId next() {
		return new MailboxId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static MailboxId of(String text) {
		return new MailboxId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
