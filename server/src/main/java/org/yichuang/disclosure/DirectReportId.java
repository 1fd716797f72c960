package org.yichuang.disclosure;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 直报 — identifies a direct report. */
public record DirectReportId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static DirectReportId next() {
		return new DirectReportId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static DirectReportId of(String text) {
		return new DirectReportId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
