package org.yichuang.statistics;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 定额 — identifies one quota, as it holds from one day on. */
public record QuotaId(UUID value) implements Id {

	/** Returns a new id. */
	public static QuotaId next() {
		return new QuotaId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static QuotaId of(String text) {
		return new QuotaId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
