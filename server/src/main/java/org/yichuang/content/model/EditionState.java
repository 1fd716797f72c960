package org.yichuang.content.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.yichuang.kernel.Term;

/**
 * 版本状态 — where an edition stands on its way to the reader. "Overdue" is no state: it is
 * read off the clock.
 */
@Term("版本状态")
public enum EditionState {

	/** 草稿. */
	DRAFT,
	/** 待初审. */
	FIRST_REVIEW,
	/** 待复审. */
	SECOND_REVIEW,
	/** 待终审. */
	FINAL_REVIEW,
	/** 已退回. */
	RETURNED,
	/** 待发布. */
	APPROVED,
	/** 定时发布. */
	SCHEDULED,
	/** 已发布. */
	PUBLISHED,
	/** 被新版替代. */
	SUPERSEDED,
	/** 已撤稿. */
	WITHDRAWN,
	/** 已过期下线. */
	EXPIRED;

	/** PUBLISHED is reachable from unreviewed states by a forced publication only. */
	private static final Map<EditionState, Set<EditionState>> NEXT = Map.ofEntries(
			Map.entry(DRAFT, Set.of(DRAFT, FIRST_REVIEW, FINAL_REVIEW, PUBLISHED)),
			Map.entry(FIRST_REVIEW, Set.of(DRAFT, SECOND_REVIEW, FINAL_REVIEW, RETURNED, PUBLISHED)),
			Map.entry(SECOND_REVIEW, Set.of(DRAFT, FINAL_REVIEW, RETURNED, PUBLISHED)),
			Map.entry(FINAL_REVIEW, Set.of(DRAFT, APPROVED, RETURNED, PUBLISHED)),
			Map.entry(RETURNED, Set.of(DRAFT, FIRST_REVIEW, FINAL_REVIEW, PUBLISHED)),
			Map.entry(APPROVED, Set.of(DRAFT, RETURNED, SCHEDULED, PUBLISHED)),
			Map.entry(SCHEDULED, Set.of(DRAFT, RETURNED, APPROVED, PUBLISHED)),
			Map.entry(PUBLISHED, Set.of(SUPERSEDED, WITHDRAWN, EXPIRED)), Map.entry(SUPERSEDED, Set.of()),
			Map.entry(WITHDRAWN, Set.of()), Map.entry(EXPIRED, Set.of()));

	private static final Set<EditionState> IN_REVIEW = EnumSet.of(FIRST_REVIEW, SECOND_REVIEW, FINAL_REVIEW);

	/** Says whether an edition may go from here to {@code next}. */
	public boolean mayBecome(EditionState next) {
		return NEXT.get(this).contains(next);
	}

	/** Says whether a reviewer has to act. */
	public boolean isInReview() {
		return IN_REVIEW.contains(this);
	}

	/** Says whether the text may still change; a change leads back to {@link #DRAFT}. */
	public boolean isEditable() {
		return NEXT.get(this).contains(DRAFT);
	}

	/** Says whether all reviews are behind it and the reader is still before it. */
	public boolean isApproved() {
		return this == APPROVED || this == SCHEDULED;
	}

}
