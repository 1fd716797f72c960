package org.yichuang.disclosure;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/** 公开问题 — why something may not be done with a section or an entry. */
@Term("公开问题")
public enum DisclosureProblems implements ProblemCode {

	/** The body {0} has a section. */
	SECTION_EXISTS,
	/** The body has no site, and no site was named. */
	SECTION_WITHOUT_SITE,
	/** The site is closed. */
	SECTION_SITE_CLOSED,
	/** The body does not exist or was dissolved. */
	SECTION_BODY_UNKNOWN,
	/** The class's code is not of the form. */
	CLASS_CODE_MALFORMED,
	/** The section has a class with the code {0}. */
	CLASS_TAKEN,
	/** The class above is unknown or below the class itself. */
	CLASS_PARENT_UNKNOWN,
	/** A section has at most {0} classes. */
	TOO_MANY_CLASSES;

	@Override
	public String room() {
		return "disclosure";
	}

}
