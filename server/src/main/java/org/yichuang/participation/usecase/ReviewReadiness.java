package org.yichuang.participation.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Refusal;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.CodeCounts;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.store.UrnStore;

/** 评议送审条件 — what a review must have before it can be sent in. */
@Component
class ReviewReadiness {

	private static final int FEWEST_GRADES = 2;

	private final UrnStore urns;

	ReviewReadiness(UrnStore urns) {
		this.urns = urns;
	}

	List<Refusal> missing(Activity activity, ReviewDetail review) {
		var codes = this.urns.codesByGroup(activity.id());
		var grounds = new Grounds();
		needed(grounds, "被评议单位", review.targets(), 1);
		needed(grounds, "评议指标", review.criteria(), 1);
		needed(grounds, "评议等次", review.grades(), FEWEST_GRADES);
		needed(grounds, "评议群体", review.groups(), 1);
		review.invited()
			.forEach((group) -> grounds.when(codes.getOrDefault(group.key(), CodeCounts.NONE).issued() == 0,
					ParticipationProblems.GROUP_WITHOUT_CODES, group.name()));
		return grounds.list();
	}

	private static void needed(Grounds grounds, String what, List<?> part, int fewest) {
		grounds.when(part.size() < fewest, ParticipationProblems.REVIEW_PART_REQUIRED, what, fewest);
	}

}
