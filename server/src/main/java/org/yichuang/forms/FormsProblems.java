package org.yichuang.forms;

import org.yichuang.kernel.ProblemCode;

/** 表单问题 — what can be wrong with answers and with definitions. */
public enum FormsProblems implements ProblemCode {

	/** The field {0} is empty. */
	ANSWER_MISSING,
	/** Nothing is chosen in {0}. */
	CHOICE_MISSING,
	/** No file is attached to {0}. */
	FILE_MISSING,
	/** The box {0} is not ticked. */
	AGREEMENT_MISSING,
	/** The answer has more than {0} characters, namely {1}. */
	ANSWER_TOO_LONG,
	/** The answer has fewer than {0} characters, namely {1}. */
	ANSWER_TOO_SHORT,
	/** Several values came for a field that takes one. */
	ANSWER_SEVERAL,
	/** A value is none of the options. */
	OPTION_UNKNOWN,
	/** Fewer than {0} options are chosen. */
	CHOICES_TOO_FEW,
	/** More than {0} options are chosen. */
	CHOICES_TOO_MANY,
	/** The answer is no number. */
	NUMBER_MALFORMED,
	/** The number is below {0}. */
	NUMBER_TOO_SMALL,
	/** The number is above {0}. */
	NUMBER_TOO_LARGE,
	/** The answer is no day. */
	DATE_MALFORMED,
	/** The day is before {0}. */
	DATE_TOO_EARLY,
	/** The day is after {0}. */
	DATE_TOO_LATE,
	/** The answer is no person's name. */
	NAME_MALFORMED,
	/** The answer is no telephone number. */
	PHONE_MALFORMED,
	/** The answer is no mail address. */
	MAIL_MALFORMED,
	/** The answer is no identity number, or its check digit does not fit. */
	IDENTITY_NUMBER_MALFORMED,
	/** The answer is no credit code, or its check character does not fit. */
	CREDIT_CODE_MALFORMED,
	/** More than {0} files are attached. */
	FILES_TOO_MANY,
	/** The definition has no field. */
	DEFINITION_EMPTY,
	/** The definition has more than {0} sections. */
	TOO_MANY_SECTIONS,
	/** The definition has more than {0} fields. */
	TOO_MANY_FIELDS,
	/** The field's name {0} is not of the form. */
	FIELD_NAME_MALFORMED,
	/** There is an earlier field with the name {0}. */
	FIELD_NAME_TAKEN,
	/** The field has nothing to choose. */
	OPTIONS_MISSING,
	/** The field has more than {0} options. */
	TOO_MANY_OPTIONS,
	/** The option {0} stands there twice. */
	OPTION_TAKEN,
	/** The condition names {0}, which is no earlier field with choices. */
	CONDITION_FIELD_UNKNOWN,
	/** The condition names no answer, or {0}, which that field does not offer. */
	CONDITION_VALUE_UNKNOWN,
	/** A bound is not of the form or out of range. */
	LIMIT_MALFORMED,
	/** The lower bound is above the upper one. */
	LIMITS_CROSSED,
	/** The purpose {0} is unknown. */
	PURPOSE_UNKNOWN,
	/** The purpose needs the field {0}, which is missing or of another kind. */
	NEEDED_FIELD_MISSING,
	/** There is no draft to release. */
	NO_DRAFT,
	/** There is a draft already. */
	DRAFT_THERE,
	/** No version was released yet. */
	NOTHING_RELEASED,
	/** The program makes forms of this purpose, staff do not design them. */
	MADE_BY_THE_PROGRAM;

	@Override
	public String room() {
		return "forms";
	}

}
