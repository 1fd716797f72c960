package org.yichuang.participation.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.ReviewResult;
import org.yichuang.participation.model.ReviewResult.BodyScore;
import org.yichuang.participation.model.ReviewResult.GroupScore;
import org.yichuang.participation.usecase.CountReview;
import org.yichuang.participation.usecase.ScreenTexts;

/** Draws what only the page of a review shows. */
@Component
class ReviewDrawing {

	private static final int PERMILLE_PER_POINT = 10;

	private final CountReview count;

	private final ScreenTexts texts;

	ReviewDrawing(CountReview count, ScreenTexts texts) {
		this.count = count;
		this.texts = texts;
	}

	Map<String, Object> model(Activity activity, ReviewDetail review) {
		var model = new LinkedHashMap<String, Object>();
		model.put("review", Map.of("once", review.once().name().toLowerCase(java.util.Locale.ROOT), "targets",
				review.targets().stream().map(ReviewDetail.Target::name).toList(), "criteria",
				review.criteria().stream().map((one) -> Map.of("name", one.name(), "weight", one.weight())).toList(),
				"grades",
				review.grades().stream().map((one) -> Map.of("name", one.label(), "score", one.score())).toList(),
				"groups",
				review.groups()
					.stream()
					.map((one) -> Map.of("name", one.name(), "weight", one.weight(), "open", one.isPublic()))
					.toList(),
				"least", review.least()));
		if (activity.state() == ActivityState.CONCLUDED) {
			model.put("result", result(this.count.of(activity)));
			model.put("said", this.texts.shown(activity.id()).stream().map(OpenText::text).toList());
		}
		return model;
	}

	private static Map<String, Object> result(ReviewResult result) {
		return Map.of("papers", result.papers(), "groups",
				result.groups()
					.stream()
					.map((group) -> Map.of("name", group.name(), "weight", group.weight(), "papers", group.papers()))
					.toList(),
				"bodies", result.bodies().stream().map(ReviewDrawing::body).toList());
	}

	private static Map<String, Object> body(BodyScore body) {
		var score = body.score();
		return Map.of("name", body.name(), "rank", body.rank(), "score", (score != null) ? score.toPlainString() : "",
				"width", (score != null) ? score.intValue() * PERMILLE_PER_POINT : 0, "groups", groups(body.groups()));
	}

	private static List<Map<String, Object>> groups(List<GroupScore> groups) {
		return groups.stream().map((group) -> {
			var score = group.score();
			return Map.<String, Object>of("papers", group.papers(), "score",
					(score != null) ? score.toPlainString() : "");
		}).toList();
	}

}
