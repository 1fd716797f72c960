package org.yichuang.participation.web.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.OwnTrail;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.CrossCell;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.SurveyResult;
import org.yichuang.participation.usecase.CountResults;
import org.yichuang.participation.usecase.ExportAnswers;
import org.yichuang.participation.usecase.IssueCodes;
import org.yichuang.participation.usecase.ScreenTexts;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.web.console.ActivityRequests.SurveyCodesRequest;
import org.yichuang.participation.web.console.ActivityRequests.ScreenTextsRequest;
import org.yichuang.platform.Spreadsheet;

/** 网上调查 — codes, counts, cross tables and answers in words. */
@RestController
@RequestMapping("/api/console/activities/{id}")
class SurveyController {

	private final ShowActivity show;

	private final CountResults results;

	private final ScreenTexts texts;

	private final IssueCodes codes;

	private final ExportAnswers export;

	SurveyController(ShowActivity show, CountResults results, ScreenTexts texts, IssueCodes codes,
			ExportAnswers export) {
		this.show = show;
		this.results = results;
		this.texts = texts;
		this.codes = codes;
		this.export = export;
	}

	/** Returns what was counted so far. */
	@GetMapping("/results")
	@Requires("participation:read")
	SurveyCounted showSurveyResult(Actor actor, @PathVariable String id) {
		var dossier = this.show.dossier(actor, ActivityId.of(id));
		return new SurveyCounted(this.results.of(dossier.activity()), this.results.labels(dossier.activity()),
				this.texts.waiting(dossier), this.texts.groups(dossier));
	}

	/** Crosses two questions. */
	@GetMapping("/cross")
	@Requires("participation:read")
	List<CrossCell> crossSurveyQuestions(Actor actor, @PathVariable String id, @RequestParam String first,
			@RequestParam String second) {
		return this.results.cross(this.show.dossier(actor, ActivityId.of(id)).activity(), first, second);
	}

	/** Lists answers in words as they came, for those who organise or review. */
	@GetMapping("/texts")
	@Requires("participation:read")
	Slice<OpenText> listSurveyTexts(Actor actor, @PathVariable String id,
			@RequestParam(required = false) OpenText.@Nullable State state,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer size) {
		return this.texts.texts(this.show.originals(actor, ActivityId.of(id)), state,
				ActivityRequests.position(after, size));
	}

	/** Decides on several answers in words at once. */
	@PostMapping("/texts/screen")
	@Requires("participation:manage")
	SurveyScreened screenSurveyTexts(Actor actor, @PathVariable String id, @RequestBody ScreenTextsRequest request) {
		return new SurveyScreened(this.texts.screen(actor, ActivityId.of(id), request.screening()));
	}

	/** Makes link codes; they are shown this once. */
	@PostMapping("/codes")
	@Requires("participation:manage")
	SurveyCodes issueSurveyCodes(Actor actor, @PathVariable String id, @RequestBody SurveyCodesRequest request) {
		return new SurveyCodes(this.codes.issue(actor, ActivityId.of(id), "", request.count()));
	}

	/** Writes what was counted as a table. */
	@GetMapping("/results/export.xlsx")
	@Requires("participation:read")
	void exportSurveyResult(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
		this.export.counts(actor, ActivityId.of(id), table(response, "results"));
	}

	/** Writes every answer as a table. */
	@GetMapping("/answers/export.xlsx")
	@Requires("participation:manage")
	@OwnTrail
	void exportSurveyAnswers(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
		this.export.answers(actor, ActivityId.of(id), table(response, "answers"));
	}

	private OutputStream table(HttpServletResponse response, String name) throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
		return response.getOutputStream();
	}

	/**
	 * 调查结果.
	 *
	 * @param result question by question
	 * @param labels what people read for each value, by question
	 * @param waiting how many answers in words wait to be looked at
	 * @param groups how many stand in which group, by question
	 */
	record SurveyCounted(SurveyResult result, Map<String, Map<String, String>> labels, long waiting,
			Map<String, Map<String, Long>> groups) {
	}

	/** 已甄别. */
	record SurveyScreened(int count) {
	}

	/** 链接码. */
	record SurveyCodes(List<String> codes) {
	}

}
