package org.yichuang.documents;

import org.yichuang.kernel.ProblemCode;

/** 文书问题 — why nothing is printed. */
public enum DocumentsProblems implements ProblemCode {

	/** The machine has no typeface for Chinese. */
	TYPEFACE_MISSING;

	@Override
	public String room() {
		return "documents";
	}

}
