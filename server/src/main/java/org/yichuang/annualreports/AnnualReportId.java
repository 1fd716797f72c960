package org.yichuang.annualreports;

import java.util.UUID;

import org.yichuang.kernel.Id;

/** 年度报告 — identifies the report of one body on one year. */
public record AnnualReportId(UUID value) implements Id {

	/** Returns a new id. */
	public static AnnualReportId next() {
		return new AnnualReportId(Id.nextUuid());
	}

	/**
	 * Reads an id from its text form.
	 * @throws org.yichuang.kernel.Invalid if the text is no UUID
	 */
	public static AnnualReportId of(String text) {
		return new AnnualReportId(Id.parse(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
