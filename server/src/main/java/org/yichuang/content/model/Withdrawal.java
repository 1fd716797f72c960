package org.yichuang.content.model;

import java.time.Instant;
import java.util.UUID;

import org.yichuang.content.ArticleId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Term;

/**
 * 撤稿决定 — written down before the first file is touched and carried through whatever
 * happens.
 *
 * @param id identifies it
 * @param article what goes
 * @param reason which kind of reason
 * @param sentence what readers are told
 * @param actor who decided, without their powers
 * @param decidedAt when
 */
@Term("撤稿决定")
public record Withdrawal(UUID id, ArticleId article, WithdrawalReason reason, String sentence, Actor actor,
		Instant decidedAt) {

	/**
	 * What readers see at the address: the kind of reason, and the sentence on a second
	 * line.
	 */
	public String notice() {
		return this.sentence.isEmpty() ? this.reason.label() : this.reason.label() + "\n" + this.sentence;
	}

	/** The same on one line, for the time line. */
	public String remark() {
		return notice().replace("\n", "：");
	}

	/** The state its edition ends in. */
	public EditionState end() {
		return (this.reason == WithdrawalReason.EXPIRED) ? EditionState.EXPIRED : EditionState.WITHDRAWN;
	}

}
