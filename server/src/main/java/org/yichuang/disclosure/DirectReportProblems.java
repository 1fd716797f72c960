package org.yichuang.disclosure;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/** 直报问题 — why a direct report, or a table of them, is not taken. */
@Term("直报问题")
public enum DirectReportProblems implements ProblemCode {

	/** There is no open class {0}. */
	REPORT_CLASS_UNKNOWN,
	/** The day of disclosure is still to come. */
	REPORT_DATE_AHEAD,
	/** It was disclosed before it was made. */
	REPORT_DISCLOSED_BEFORE_MADE,
	/** Neither address nor text nor attachment says what was disclosed. */
	REPORT_CONTENT_MISSING,
	/** The address is not one of the web. */
	REPORT_ADDRESS_MALFORMED,
	/** There are more than {0} attachments. */
	REPORT_TOO_MANY_FILES,
	/** There is no such file, or it is not the actor's to hand on. */
	REPORT_FILE_UNKNOWN,
	/** The body has reported this item already. */
	REPORTED_ALREADY,
	/** The report stands where this cannot be done. */
	REPORT_NOT_IN_THIS_STATE,
	/** Nobody checks what they sent themselves. */
	REPORT_OWN,
	/** Sending back takes a reason. */
	REPORT_REASON_REQUIRED,
	/** The report was taken over into the catalogue already. */
	REPORT_TAKEN_OVER,
	/** More than {0} reports at once. */
	REPORT_TOO_MANY_AT_ONCE,
	/** The actor belongs to no body, and names none. */
	REPORT_BODY_REQUIRED,
	/** The file is no table that can be read. */
	SHEET_UNREADABLE,
	/** The column {0} is missing. */
	SHEET_COLUMN_MISSING,
	/** The table has more than {0} rows. */
	SHEET_TOO_LONG,
	/** The table holds no row. */
	SHEET_EMPTY,
	/** {0} is not a date. */
	SHEET_DATE_UNREADABLE,
	/** {0} is not a level. */
	UPWARD_LEVEL_UNKNOWN,
	/** It was adopted before it was sent. */
	UPWARD_ADOPTED_BEFORE_SENT;

	@Override
	public String room() {
		return "disclosure";
	}

}
