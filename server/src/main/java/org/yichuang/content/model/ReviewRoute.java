package org.yichuang.content.model;

import org.yichuang.content.ContentPermission;
import org.yichuang.kernel.Term;

/**
 * 审核流程 — how many reviews a channel asks for: one is the final review alone, two are
 * first and final, three are all (三审).
 *
 * @param levels 1 to 3
 */
@Term("审核流程")
public record ReviewRoute(int levels) {

	/** The review that a submitted edition comes to first. */
	public EditionState first() {
		return (this.levels <= 1) ? EditionState.FINAL_REVIEW : EditionState.FIRST_REVIEW;
	}

	/**
	 * Where an edition goes when a review approves it.
	 * @throws IllegalArgumentException if {@code review} is no review
	 */
	public EditionState after(EditionState review) {
		return switch (review) {
			case FIRST_REVIEW -> (this.levels >= 3) ? EditionState.SECOND_REVIEW : EditionState.FINAL_REVIEW;
			case SECOND_REVIEW -> EditionState.FINAL_REVIEW;
			case FINAL_REVIEW -> EditionState.APPROVED;
			default -> throw new IllegalArgumentException(review + " is no review");
		};
	}

	/**
	 * What a reviewer must hold.
	 * @throws IllegalArgumentException if {@code review} is no review
	 */
	public static ContentPermission permission(EditionState review) {
		return switch (review) {
			case FIRST_REVIEW -> ContentPermission.REVIEW_FIRST;
			case SECOND_REVIEW -> ContentPermission.REVIEW_SECOND;
			case FINAL_REVIEW -> ContentPermission.REVIEW_FINAL;
			default -> throw new IllegalArgumentException(review + " is no review");
		};
	}

}
