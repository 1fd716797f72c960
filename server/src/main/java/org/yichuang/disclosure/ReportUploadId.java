package org.yichuang.disclosure;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 直报表格 — identifies a table of reports that was handed in. */
public record ReportUploadId(UUID value) implements Id {

	/** Returns a new id; ids grow with time (UUID version 7). */
	public static ReportUploadId next() {
		return new ReportUploadId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static ReportUploadId of(String text) {
		return new ReportUploadId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
