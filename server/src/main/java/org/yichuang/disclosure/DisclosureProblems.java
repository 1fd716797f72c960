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
	TOO_MANY_CLASSES,
	/** The class is unknown or closed. */
	CLASS_UNKNOWN,
	/** The class has no channel in which its entries go live. */
	CLASS_WITHOUT_WINDOW,
	/** The section takes no new entries. */
	SECTION_CLOSED,
	/** The channel lies on another site than the section. */
	WINDOW_ON_ANOTHER_SITE,
	/** The channel belongs to another section. */
	WINDOW_TAKEN,
	/** The article is in no channel that belongs to a section. */
	NOT_IN_A_WINDOW,
	/** Nobody reviewed whether it is to be disclosed. */
	NOT_REVIEWED,
	/** Nobody reviewed it for secrets. */
	SECRECY_NOT_REVIEWED,
	/** It was decided not to disclose it. */
	ENTRY_WITHHELD,
	/** It says something else than when it was reviewed. */
	CHANGED_SINCE_REVIEW,
	/** Nobody reviews what they wrote. */
	OWN_ENTRY,
	/** An entry is published with its article. */
	FOLLOWS_ITS_ARTICLE,
	/** Only what is withheld is taken up again. */
	ONLY_WITHHELD_REOPENS,
	/** The entry has an article. */
	HAS_ARTICLE,
	/** The day it was made lies in the future. */
	MADE_IN_FUTURE,
	/** It ends before it takes effect. */
	ENDS_BEFORE_IT_BEGINS;

	@Override
	public String room() {
		return "disclosure";
	}

}
