package org.yichuang.requests;

import java.util.UUID;

import org.yichuang.kernel.Id;

/**
 * 公开申请 — identifies a request for information, from receipt to the end of its keeping.
 */
public record RequestId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static RequestId next() {
		return new RequestId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static RequestId of(String text) {
		return new RequestId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
