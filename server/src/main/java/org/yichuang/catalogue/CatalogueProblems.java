package org.yichuang.catalogue;

import org.yichuang.kernel.ProblemCode;

/** 目录问题 — what can be wrong with index number patterns and classification schemes. */
public enum CatalogueProblems implements ProblemCode {

	/** The pattern has the unknown token {0}. */
	PATTERN_TOKEN_UNKNOWN,
	/** A brace of the pattern is not closed. */
	PATTERN_BRACE_OPEN,
	/** The pattern has no running number. */
	PATTERN_WITHOUT_SEQUENCE,
	/** The pattern has more than one running number. */
	PATTERN_WITH_TWO_SEQUENCES,
	/** The pattern shows nothing by which bodies differ. */
	PATTERN_WITHOUT_BODY,
	/** The pattern has the character {0}, which index numbers may not have. */
	PATTERN_CHARACTER_REFUSED,
	/** Two tokens that may be of any length stand beside each other. */
	PATTERN_AMBIGUOUS,
	/** The credit code is not 18 digits and capital letters. */
	CREDIT_CODE_MALFORMED,
	/** The pattern shows the credit code, and the body has none. */
	CREDIT_CODE_MISSING,
	/** The running number has grown out of its digits. */
	SEQUENCE_FULL,
	/** There is a class with the code or name {0}. */
	CLASS_TAKEN,
	/** The class above is unknown or below the class itself. */
	CLASS_PARENT_UNKNOWN,
	/** The code {0} is not of the form. */
	CODE_MALFORMED,
	/** There is a scheme with the code {0}. */
	SCHEME_TAKEN;

	@Override
	public String room() {
		return "catalogue";
	}

}
