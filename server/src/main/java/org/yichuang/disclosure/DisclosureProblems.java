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
	SECTION_BODY_UNKNOWN;

	@Override
	public String room() {
		return "disclosure";
	}

}
