package org.yichuang.disclosure.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Term;

/**
 * 审查记录 — what was decided before disclosure; who decided earlier stands in the case's
 * time line.
 *
 * @param attribute what is open to whom; until the review what was proposed
 * @param scope 公开属性审查
 * @param secrecy 保密审查
 * @param mark what the article said when it was reviewed, empty for none
 */
@Term("审查记录")
public record EntryReviews(DisclosureAttribute attribute, Review scope, Review secrecy, String mark) {

	/** Returns what is only proposed. */
	public static EntryReviews proposed(DisclosureAttribute attribute) {
		return new EntryReviews(attribute, Review.NONE, Review.NONE, "");
	}

	/** Returns the same with the scope decided on. */
	public EntryReviews scoped(DisclosureAttribute decided, Review by) {
		return new EntryReviews(decided, by, this.secrecy, this.mark);
	}

	/** Returns the same with secrecy reviewed. */
	public EntryReviews secured(Review by, String what) {
		return new EntryReviews(this.attribute, this.scope, by, what);
	}

	/**
	 * 审查 — one review.
	 *
	 * @param by who, null before it and for the program
	 * @param name their name at that time
	 * @param at when, null before it
	 * @param note reason or remark
	 */
	public record Review(@Nullable AccountId by, String name, @Nullable Instant at, String note) {

		/** Not done yet. */
		public static final Review NONE = new Review(null, "", null, "");

		/** Returns a review by somebody. */
		public static Review by(Actor actor, Instant at, String note) {
			return new Review(actor.account(), actor.name(), at, note.strip());
		}

	}

}
