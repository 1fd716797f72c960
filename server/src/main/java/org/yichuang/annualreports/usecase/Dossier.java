package org.yichuang.annualreports.usecase;

import java.util.List;
import java.util.Map;

import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.Finding;
import org.yichuang.annualreports.model.GivenCell;
import org.yichuang.annualreports.model.LaidReport;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Term;
import org.yichuang.organisation.Body;

/**
 * 年报卷宗 — a report as staff work on it.
 *
 * @param laid the report with everything in it
 * @param missing the next bodies below that did not submit their reports
 * @param hasBelow whether it adds up reports of bodies below
 * @param corrections what somebody put in the place of counted numbers
 * @param findings what is wrong with it now
 */
@Term("年报卷宗")
public record Dossier(LaidReport laid, List<Body> missing, boolean hasBelow, Map<CellKey, GivenCell> corrections,
		List<Finding> findings) {

	/** Returns the findings with which it cannot be submitted. */
	public List<Refusal> stopping() {
		return this.findings.stream().filter(Finding::stops).map(Finding::reason).toList();
	}

}
