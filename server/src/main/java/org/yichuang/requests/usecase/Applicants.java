package org.yichuang.requests.usecase;

import java.util.List;

import org.yichuang.kernel.Actor;

/** Whom the trail names where an applicant acts. */
final class Applicants {

	/** What applicants do is done by the program for them. */
	static final Actor ACTOR = new Actor(null, "申请人", null, List.of(), "public");

	private Applicants() {
	}

}
