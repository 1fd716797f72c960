package org.yichuang.requests;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 救济计数 — how many reviews or lawsuits about a body's requests had a result in a year.
 *
 * @param body in charge of the request
 * @param kind code of the remedy
 * @param result code of the result; {@code PENDING} for what was not decided when the
 * year ended
 * @param count how many
 */
@Term("救济计数")
public record RemedyCount(BodyId body, String kind, String result, long count) {

	/** The result of what was not decided when the year ended. */
	public static final String PENDING = "PENDING";

}
