package org.yichuang.annualreports;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/** 年报问题 — why something may not be done with an annual report. */
@Term("年报问题")
public enum AnnualReportsProblems implements ProblemCode {

	/** No form is known for the year {0}; the earliest is {1}. */
	YEAR_WITHOUT_FORM;

	@Override
	public String room() {
		return "annualreports";
	}

}
