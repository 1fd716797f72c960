package org.yichuang.casework;

import org.yichuang.kernel.ProblemCode;

/** 办理问题 — everything that can stand in the way of an act on a case. */
public enum CaseworkProblems implements ProblemCode {

	/** There is no kind {0}. */
	UNKNOWN_KIND,
	/** The kind knows no act {0}. */
	UNKNOWN_ACT,
	/** The act {0} is not possible in the state {1}. */
	NOT_IN_THIS_STATE,
	/** The case is concluded. */
	CONCLUDED,
	/** The case is not concluded. */
	NOT_CONCLUDED,
	/** Cases of this kind are not handled a second time. */
	NOT_REOPENED,
	/** The case was merged into another. */
	MERGED,
	/** The number {0} is taken within its kind. */
	NUMBER_TAKEN,
	/** The body {0} is closed. */
	BODY_CLOSED,
	/** The body is in charge already. */
	BODY_IN_CHARGE,
	/** The person has no open account that may handle it there. */
	PERSON_MAY_NOT_HANDLE,
	/** The person is in charge already. */
	PERSON_IN_CHARGE,
	/** A hand-over waits for its acceptance. */
	HAND_OVER_WAITS,
	/** Nothing is offered to this body. */
	NOTHING_OFFERED,
	/** It came from no other body. */
	CAME_FROM_NOWHERE,
	/** The body was asked for its opinion already. */
	CO_HANDLER_ASKED,
	/** The body owes no opinion. */
	NO_OPINION_OWED,
	/** No inquiry waits for an answer. */
	NO_INQUIRY,
	/** A request for extension waits. */
	EXTENSION_WAITS,
	/** No request for extension waits. */
	NO_EXTENSION,
	/** One does not decide on one's own request. */
	OWN_EXTENSION,
	/** It was extended {0} times, which is the most. */
	EXTENDED_TOO_OFTEN,
	/** An extension has {0} at most. */
	EXTENSION_TOO_LONG,
	/** What is late already is not extended. */
	EXTENSION_LATE,
	/** The clock has not started. */
	CLOCK_NOT_STARTED,
	/** The clock stands. */
	CLOCK_PAUSED,
	/** The clock does not stand. */
	CLOCK_NOT_PAUSED,
	/** The clock has stopped for good. */
	CLOCK_STOPPED,
	/** A case is not merged into itself. */
	MERGE_ITSELF,
	/** Only cases of one kind are merged. */
	MERGE_OTHER_KIND,
	/** A rating goes from 1 to 5. */
	GRADE_OUT_OF_RANGE,
	/** At most {0} at once. */
	TOO_MANY,
	/** A limit is between 1 and {0}. */
	LIMIT_OUT_OF_RANGE,
	/** A share is between 1 and 100 per cent. */
	SHARE_OUT_OF_RANGE,
	/** A rule from that day stands already for this kind and body. */
	RULE_THERE,
	/** The last rule for everything cannot be taken away. */
	RULE_OF_LAST_RESORT,
	/** The act needs more than a note and is done on the matter's own page. */
	OWN_PAGES_ONLY,
	/** The day lies ahead. */
	DAY_AHEAD,
	/** The day lies before {0}. */
	DAY_TOO_EARLY;

	@Override
	public String room() {
		return "casework";
	}

}
