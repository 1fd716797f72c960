package org.yichuang.participation.web.console;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.OwnTrail;
import org.yichuang.kernel.Requires;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.CodeCounts;
import org.yichuang.participation.model.ReviewResult;
import org.yichuang.participation.model.ReviewResult.GroupPapers;
import org.yichuang.participation.usecase.CountReview;
import org.yichuang.participation.usecase.IssueCodes;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.platform.Spreadsheet;

/** 网上评议 — papers by group, codes by group, the ranking. */
@RestController
@RequestMapping("/api/console/activities/{id}/review")
class BodyReviewController {

	private final ShowActivity show;

	private final CountReview count;

	private final IssueCodes codes;

	BodyReviewController(ShowActivity show, CountReview count, IssueCodes codes) {
		this.show = show;
		this.count = count;
		this.codes = codes;
	}

	/** Returns what was counted: papers while it runs, the ranking after its end. */
	@GetMapping
	@Requires("participation:read")
	ReviewCounted showReviewResult(Actor actor, @PathVariable String id) {
		var activity = this.show.dossier(actor, ActivityId.of(id)).activity();
		var result = this.count.of(activity);
		var issued = this.count.codes(activity);
		return new ReviewCounted(result.papers(),
				result.groups()
					.stream()
					.map((group) -> ReviewGroup.of(group, issued.getOrDefault(group.key(), CodeCounts.NONE)))
					.toList(),
				result.bodies());
	}

	/** Makes link codes for a group; they are shown this once. */
	@PostMapping("/codes")
	@Requires("participation:manage")
	ReviewCodes issueReviewCodes(Actor actor, @PathVariable String id, @RequestBody ReviewCodesRequest request) {
		return new ReviewCodes(
				this.codes.issue(actor, ActivityId.of(id), ActivityRequests.orEmpty(request.group()), request.count()));
	}

	/** Writes the ranking as a table. */
	@GetMapping("/export.xlsx")
	@Requires("participation:read")
	@OwnTrail
	void exportReview(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader("Content-Disposition", "attachment; filename=\"review.xlsx\"");
		this.count.export(actor, ActivityId.of(id), response.getOutputStream());
	}

	/**
	 * 评议统计.
	 *
	 * @param papers number of papers
	 * @param bodies empty while it runs
	 */
	record ReviewCounted(long papers, List<ReviewGroup> groups, List<ReviewResult.BodyScore> bodies) {
	}

	/**
	 * 评议群体统计.
	 *
	 * @param papers how many papers it sent
	 * @param issued how many codes it was given
	 * @param used how many of them were used
	 */
	record ReviewGroup(String key, String name, int weight, long papers, long issued, long used) {

		static ReviewGroup of(GroupPapers group, CodeCounts codes) {
			return new ReviewGroup(group.key(), group.name(), group.weight(), group.papers(), codes.issued(),
					codes.used());
		}

	}

	/** 群体链接码请求. */
	record ReviewCodesRequest(@Nullable String group, int count) {
	}

	/** 群体链接码. */
	record ReviewCodes(List<String> codes) {
	}

}
