package org.yichuang.casework;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;

/**
 * 督办 — a supervisor's question about a case, and its answer.
 *
 * @param id identifies it
 * @param question what is asked
 * @param askedBy who asked; null for the program
 * @param askedByName name of who asked
 * @param askedAt when
 * @param answer empty while it is owed
 * @param answeredBy name of who answered; empty while it is owed
 * @param answeredAt when
 */
@Term("督办")
public record Inquiry(UUID id, String question, @Nullable AccountId askedBy, String askedByName, Instant askedAt,
		String answer, String answeredBy, @Nullable Instant answeredAt) {

	/** Says whether its answer is still owed. */
	public boolean isOwed() {
		return this.answeredAt == null;
	}

}
