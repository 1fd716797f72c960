package org.yichuang.participation.web.console;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.OwnTrail;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.Opinion;
import org.yichuang.participation.model.Opinion.Adoption;
import org.yichuang.participation.model.OpinionFilter;
import org.yichuang.participation.usecase.DecideOpinions;
import org.yichuang.participation.usecase.Dossier;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.platform.Spreadsheet;

/** 公众意见 — what was said about a draft, and what became of it. */
@RestController
@RequestMapping("/api/console/activities/{id}/opinions")
class OpinionController {

	private static final int MOST = 200;

	private final ShowActivity show;

	private final DecideOpinions opinions;

	private final ActivityWords words;

	OpinionController(ShowActivity show, DecideOpinions opinions, ActivityWords words) {
		this.show = show;
		this.opinions = opinions;
		this.words = words;
	}

	/** Lists opinions as they came, for those who organise or review. */
	@GetMapping
	@Requires("participation:read")
	Slice<OpinionRow> listOpinions(Actor actor, @PathVariable String id, OpinionListRequest request) {
		var dossier = this.show.originals(actor, ActivityId.of(id));
		return this.opinions
			.opinions(dossier, request.filter(), ActivityRequests.position(request.after(), request.size()))
			.map((opinion) -> row(dossier, opinion));
	}

	/** Counts opinions by decision and by group. */
	@GetMapping("/counts")
	@Requires("participation:read")
	OpinionCounts countOpinions(Actor actor, @PathVariable String id) {
		var dossier = this.show.dossier(actor, ActivityId.of(id));
		var counts = this.opinions.counts(dossier);
		var shown = new LinkedHashMap<String, Long>();
		for (var adoption : Adoption.values()) {
			shown.put(adoption.name(), counts.getOrDefault(adoption, 0L));
		}
		return new OpinionCounts(shown, this.opinions.groups(dossier));
	}

	/** Records what became of several. */
	@PostMapping("/decide")
	@Requires("participation:manage")
	OpinionsChanged decideOpinions(Actor actor, @PathVariable String id, @RequestBody DecideRequest request) {
		return new OpinionsChanged(this.opinions.decide(actor, ActivityId.of(id), ids(request.ids()),
				new Opinion.Decision(request.adoption(), ActivityRequests.orEmpty(request.reason()),
						ActivityRequests.orEmpty(request.group()))));
	}

	/** Lets readers see several, or not. */
	@PostMapping("/show")
	@Requires("participation:manage")
	OpinionsChanged showOpinions(Actor actor, @PathVariable String id, @RequestBody ShowOpinionsRequest request) {
		return new OpinionsChanged(
				this.opinions.show(actor, ActivityId.of(id), ids(request.ids()), request.visibility()));
	}

	/** Writes all opinions as a table. */
	@GetMapping("/export.xlsx")
	@Requires("participation:read")
	@OwnTrail
	void exportOpinions(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader("Content-Disposition", "attachment; filename=\"opinions.xlsx\"");
		this.opinions.export(actor, ActivityId.of(id), this.words::label, response.getOutputStream());
	}

	private static List<UUID> ids(List<String> ids) {
		return ids.stream().limit(MOST).map(Id::parse).toList();
	}

	private OpinionRow row(Dossier dossier, Opinion opinion) {
		var decision = opinion.decision();
		return new OpinionRow(opinion.id(), opinion.submission(), opinion.number(), opinion.receivedAt(),
				opinion.paragraph(), DecideOpinions.about(dossier, opinion.paragraph()), opinion.words(),
				opinion.visibility(), decision.adoption(), this.words.label(decision.adoption()), decision.reason(),
				decision.group());
	}

	/** 意见筛选. */
	record OpinionListRequest(@Nullable Adoption adoption, @Nullable Integer paragraph, @Nullable String group,
			@Nullable String after, @Nullable Integer size) {

		OpinionFilter filter() {
			var wanted = this.group;
			return new OpinionFilter(this.adoption, this.paragraph,
					(wanted != null && !wanted.isEmpty()) ? wanted : null);
		}

	}

	/**
	 * 意见行.
	 *
	 * @param submission what it came with, where its sender's contact is kept
	 */
	record OpinionRow(UUID id, UUID submission, String number, Instant receivedAt, int paragraph, String about,
			String words, OpenText.State visibility, Adoption adoption, String adoptionLabel, String reason,
			String group) {
	}

	/**
	 * 意见统计.
	 *
	 * @param byAdoption how many stand in each decision
	 * @param byGroup how many each group has
	 */
	record OpinionCounts(Map<String, Long> byAdoption, Map<String, Long> byGroup) {
	}

	/** 采纳决定. */
	record DecideRequest(List<String> ids, Adoption adoption, @Nullable String reason, @Nullable String group) {

		/**
		 * @throws org.yichuang.kernel.Invalid without opinions or what became of them
		 */
		DecideRequest {
			ActivityRequests.each("ids", ids);
			ActivityRequests.required("adoption", adoption);
		}

	}

	/** 公开决定. */
	record ShowOpinionsRequest(List<String> ids, OpenText.State visibility) {

		/**
		 * @throws org.yichuang.kernel.Invalid without opinions or what becomes of them
		 */
		ShowOpinionsRequest {
			ActivityRequests.each("ids", ids);
			ActivityRequests.required("visibility", visibility);
		}

	}

	/** 已变更. */
	record OpinionsChanged(int count) {
	}

}
