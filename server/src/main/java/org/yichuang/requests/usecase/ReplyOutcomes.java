package org.yichuang.requests.usecase;

import org.yichuang.requests.model.DisclosureRequest;

/** 答复结果 — what the reply that is delivered comes to; whoever keeps letters knows. */
public interface ReplyOutcomes {

	/**
	 * Returns the code of the outcome.
	 * @param round which handling, from 1
	 * @throws IllegalStateException if there is no reply to deliver
	 */
	String of(DisclosureRequest request, int round);

}
