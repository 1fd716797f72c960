package org.yichuang.participation.web.console;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Id;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.ReviewDetail.Criterion;
import org.yichuang.participation.model.ReviewDetail.Grade;
import org.yichuang.participation.model.ReviewDetail.Group;
import org.yichuang.participation.model.ReviewDetail.Target;

/**
 * 评议部分.
 *
 * @param least so many papers a body needs from each group
 */
record ReviewPart(List<TargetPart> targets, List<CriterionPart> criteria, List<GradePart> grades,
		List<GroupPart> groups, int least) {

	/**
	 * @throws org.yichuang.kernel.Invalid without targets, criteria, grades, groups
	 */
	ReviewPart {
		ActivityRequests.each("targets", targets);
		ActivityRequests.each("criteria", criteria);
		ActivityRequests.each("grades", grades);
		ActivityRequests.each("groups", groups);
	}

	ReviewDetail detail() {
		return new ReviewDetail(null, 0, this.targets.stream().map(TargetPart::target).toList(),
				this.criteria.stream()
					.map((one) -> new Criterion(ActivityRequests.orEmpty(one.name()), one.weight()))
					.toList(),
				this.grades.stream()
					.map((one) -> new Grade(ActivityRequests.orEmpty(one.label()), one.score()))
					.toList(),
				this.groups.stream()
					.map((one) -> new Group(ActivityRequests.orEmpty(one.key()), ActivityRequests.orEmpty(one.name()),
							one.weight()))
					.toList(),
				this.least);
	}

	/** 被评议单位. */
	record TargetPart(@Nullable String body, @Nullable String name) {

		Target target() {
			var id = this.body;
			return new Target((id != null && !id.isEmpty()) ? Id.parse(id) : null, ActivityRequests.orEmpty(this.name));
		}

	}

	/** 评议指标. */
	record CriterionPart(@Nullable String name, int weight) {
	}

	/** 评议等次. */
	record GradePart(@Nullable String label, int score) {
	}

	/** 评议群体. */
	record GroupPart(@Nullable String key, @Nullable String name, int weight) {
	}

}
