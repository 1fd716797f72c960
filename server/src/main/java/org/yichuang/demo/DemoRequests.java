package org.yichuang.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.intake.Origin;
import org.yichuang.kernel.Term;

/**
 * 示例公开申请 — requests for information of the demonstration, as {@code demo/requests.yaml}
 * lists them.
 */
@Term("示例公开申请")
record DemoRequests(List<DemoLetterhead> letterheads, List<DemoRequest> requests) {

	/**
	 * 示例文书设置 — what letters of a body say about it.
	 *
	 * @param body code of the body
	 * @param review where review is asked for
	 */
	record DemoLetterhead(String body, String prefix, String phone, String address, String review, String court,
			String account) {
	}

	/**
	 * 一件示例公开申请.
	 *
	 * @param site code of the body to whose section it was sent
	 * @param origin how it came
	 * @param daysAgo how long ago it was received
	 * @param stop how far it has come
	 * @param words what the applicant or a third party is asked
	 * @param party the third party
	 */
	record DemoRequest(String site, Origin origin, int daysAgo, String title, String content, Stop stop,
			@Nullable String words, @Nullable String party) {

	}

	/** 进展 — how far a request has come. */
	enum Stop {

		RECEIVED, HANDLING, CORRECTION, CONSULTING, WITHDRAWN

	}

}
