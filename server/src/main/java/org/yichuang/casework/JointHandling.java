package org.yichuang.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 协办 — a body that was asked for its opinion.
 *
 * @param body which
 * @param request what it was asked
 * @param askedAt when
 * @param dueAt from when on its opinion is late
 * @param opinion its opinion; empty while it owes one
 * @param givenAt when it gave it
 * @param givenBy who gave it; empty while it owes one
 */
@Term("协办")
public record JointHandling(BodyId body, String request, Instant askedAt, Instant dueAt, String opinion,
		@Nullable Instant givenAt, String givenBy) {

	/** Says whether its opinion is still owed. */
	public boolean isOwed() {
		return this.givenAt == null;
	}

}
