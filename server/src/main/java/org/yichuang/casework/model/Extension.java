package org.yichuang.casework.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.Allowance;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;

/**
 * 延期 — more time that was asked for.
 *
 * @param id identifies it
 * @param time how much
 * @param reason why
 * @param askedBy who asked; null for the program
 * @param askedByName name of who asked
 * @param askedAt when
 * @param state what became of it
 * @param decidedByName name of who decided; empty while it waits
 * @param decidedAt when
 * @param note what was said with the decision
 */
@Term("延期")
public record Extension(UUID id, Allowance time, String reason, @Nullable AccountId askedBy, String askedByName,
		Instant askedAt, State state, String decidedByName, @Nullable Instant decidedAt, String note) {

	/** 延期状态 — what became of a request. */
	@Term("延期状态")
	public enum State {

		/** 待批. */
		WAITING,
		/** 已批准. */
		APPROVED,
		/** 未同意. */
		DECLINED,
		/** 已失效: the case was concluded before anybody decided. */
		LAPSED

	}

}
