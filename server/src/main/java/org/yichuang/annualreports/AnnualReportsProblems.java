package org.yichuang.annualreports;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/** 年报问题 — why something may not be done with an annual report. */
@Term("年报问题")
public enum AnnualReportsProblems implements ProblemCode {

	/** No form is known for the year {0}; the earliest is {1}. */
	YEAR_WITHOUT_FORM,
	/** The year {0} has not begun. */
	YEAR_NOT_BEGUN,
	/** Bodies like {0} owe no report. */
	OWES_NO_REPORT,
	/** The report is not in a state that allows it. */
	NOT_IN_THIS_STATE,
	/** The year {0} is not over. */
	YEAR_NOT_OVER,
	/** There is no cell {0}. */
	CELL_UNKNOWN,
	/** The number in {0} is counted or added up and cannot be typed in. */
	CELL_NOT_TYPED,
	/** The number in {0} is a sum; correct what it adds up. */
	CELL_IS_SUM,
	/** The number in {0} has digits after the point. */
	NUMBER_NOT_WHOLE,
	/** The number in {0} lies below nought or is too large. */
	NUMBER_OUT_OF_RANGE,
	/** No reason is given. */
	REASON_REQUIRED,
	/** There is no chapter {0}. */
	CHAPTER_UNKNOWN,
	/** A chapter has more than {0} characters. */
	TEXT_TOO_LONG,
	/** Nothing was typed in for {0}, {1}. */
	CELL_MISSING,
	/** The chapter {0} still asks to fill in {1}. */
	TEXT_UNFINISHED,
	/** The chapter {0} has no words. */
	TEXT_MISSING,
	/** The chapter {0} names a figure {1} that is not there. */
	FIGURE_UNKNOWN,
	/** In the table {0}, {1}: {2} does not hold, {3} on the left and {4} on the right. */
	DOES_NOT_ADD_UP,
	/** {1} requests ended with {0}, for which the form has no row. */
	FACT_WITHOUT_ROW,
	/** Whoever submitted the report does not publish it. */
	OWN_REPORT,
	/** The body has no open section where the report could be published. */
	NO_SECTION,
	/** Nothing would change. */
	NOTHING_CORRECTED;

	@Override
	public String room() {
		return "annualreports";
	}

}
