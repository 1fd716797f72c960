package org.yichuang.participation.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yichuang.participation.model.ReviewCount;
import org.yichuang.participation.model.ReviewDetail;

/**
 * 一批评议表 — grades are counted by group; no paper is kept, because in a small group the
 * grades of one paper together may tell who sent it.
 */
final class ReviewBatch extends AnswerBatch {

	/**
	 * Under this name the group lies in the urn with the paper; no field can be called
	 * so.
	 */
	private static final String GROUP = "_group";

	private final ReviewDetail review;

	ReviewBatch(ReviewDetail review) {
		this.review = review;
	}

	/** Returns a paper as it lies in the urn. */
	static Map<String, List<String>> from(String group, Map<String, List<String>> answers) {
		var paper = new LinkedHashMap<>(answers);
		paper.put(GROUP, List.of(group));
		return paper;
	}

	@Override
	void add(Map<String, List<String>> paper) {
		var group = paper.getOrDefault(GROUP, List.of(ReviewDetail.PUBLIC)).getFirst();
		count("", "");
		count(ReviewCount.field(group, ""), "");
		say(ReviewPapers.ADVICE, paper.getOrDefault(ReviewPapers.ADVICE, List.of()));
		for (int target = 0; target < this.review.targets().size(); target++) {
			var graded = this.review.fields(target).stream().filter(paper::containsKey).toList();
			if (!graded.isEmpty()) {
				count(ReviewCount.field(group, ReviewDetail.target(target)), "");
			}
			graded
				.forEach((field) -> paper.get(field).forEach((grade) -> count(ReviewCount.field(group, field), grade)));
		}
	}

}
