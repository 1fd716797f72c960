package org.yichuang.content.model;

import java.time.Duration;
import java.time.Instant;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;

/**
 * 编辑锁 — who is writing in an article now.
 *
 * @param account who
 * @param holder their name
 * @param takenAt since when
 * @param beatAt last sign of life
 */
@Term("编辑锁")
public record EditLock(AccountId account, String holder, Instant takenAt, Instant beatAt) {

	/** How long a lock lasts without a sign of life. */
	public static final Duration LASTS = Duration.ofMinutes(5);

	/** Says whether it still holds at {@code now}. */
	public boolean holdsAt(Instant now) {
		return now.isBefore(this.beatAt.plus(LASTS));
	}

}
