package org.yichuang.participation.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.forms.Forms;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Challenges;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.AskedInUrn;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.usecase.DropAnswer;
import org.yichuang.publishing.Publishing;

/** Draws the pages that readers answer a survey on. */
@Component
class SurveySheets {

	private static final Map<ActivityKind, String> KINDS = Map.of(ActivityKind.SURVEY, "网上调查", ActivityKind.REVIEW,
			"网上评议");

	private final Publishing publishing;

	private final Forms forms;

	private final Challenges challenges;

	SurveySheets(Publishing publishing, Forms forms, Challenges challenges) {
		this.publishing = publishing;
		this.forms = forms;
		this.challenges = challenges;
	}

	/** Returns everything as the theme's component draws forms, whatever the page. */
	Map<String, Object> form(FormVersion version, Map<String, List<String>> values, Map<String, String> faults) {
		return this.forms.model(version, Posted.of(values), faults);
	}

	/** Where a survey or a review is answered. */
	static String address(Activity survey) {
		return "/send/" + survey.kind().segment() + "/" + survey.number();
	}

	/** Draws a page with questions. */
	String sheet(Activity survey, SheetPages pages, Sheet sheet) {
		var model = head(survey);
		var here = pages.names(sheet.page());
		model.put("form", pages.model(sheet.page(), sheet.form()));
		model.put("action", address(survey));
		model.put("compact", survey.detail() instanceof ReviewDetail);
		model.put("ticket", sheet.ticket());
		model.put("number", sheet.page());
		model.put("count", pages.count());
		model.put("isFirst", pages.before(sheet.page(), sheet.form()) == sheet.page());
		model.put("isLast", sheet.isReady() || pages.isLast(sheet.page(), sheet.form()));
		model.put("carried", carried(sheet.values(), here));
		model.put("asksCode", DropAnswer.takesCode(survey));
		model.put("codeNeeded", DropAnswer.asksCode(survey));
		model.put("code", sheet.code());
		model.put("notice", sheet.notice());
		if (sheet.asksProof()) {
			var challenge = this.challenges.next();
			model.put("proof", Map.of("ticket", challenge.token(), "question", challenge.question()));
		}
		return this.publishing.render(survey.site(), "survey-sheet", model);
	}

	/** Draws a page without questions: not open, answered already, thanks. */
	String notice(Activity survey, String notice) {
		var model = head(survey);
		model.put("notice", notice);
		return this.publishing.render(survey.site(), "survey-notice", model);
	}

	private static Map<String, Object> head(Activity survey) {
		var model = new LinkedHashMap<String, Object>();
		var once = ((AskedInUrn) survey.detail()).once().name().toLowerCase(java.util.Locale.ROOT);
		model.put("survey", Map.of("title", survey.text().title(), "path", survey.path(), "once", once, "kind",
				survey.kind().word()));
		model.put("page",
				Map.of("title", survey.text().title(), "breadcrumbs",
						List.of(Map.of("name", "首页", "path", "/"), Map.of("name", "公众参与", "path", "/participation/"),
								Map.of("name", KINDS.getOrDefault(survey.kind(), ""), "path",
										"/participation/" + survey.kind().segment() + "/"),
								Map.of("name", survey.text().title(), "path", ""))));
		return model;
	}

	/** What was answered on other pages goes with this one. */
	private static List<Map<String, Object>> carried(Map<String, List<String>> values, java.util.Set<String> here) {
		var all = new ArrayList<Map<String, Object>>();
		values.entrySet()
			.stream()
			.filter((entry) -> !here.contains(entry.getKey()))
			.forEach((entry) -> entry.getValue()
				.forEach((value) -> all.add(Map.of("name", entry.getKey(), "value", value))));
		return all.stream().filter((one) -> !String.valueOf(one.get("value")).isEmpty()).collect(Collectors.toList());
	}

	/**
	 * A page to draw.
	 *
	 * @param page its number, from 0
	 * @param form the form's model, all pages
	 * @param values all answers so far
	 * @param ticket the form's ticket
	 * @param code the link code
	 * @param notice which notice stands above, empty for none
	 * @param asksProof whether a question must be answered that programs cannot
	 */
	record Sheet(int page, Map<String, Object> form, Map<String, List<String>> values, String ticket, String code,
			String notice, boolean asksProof) {

		/** What is said where nothing follows what was answered: it can be sent. */
		static final String READY = "ready";

		/** Whether nothing follows although something might have. */
		boolean isReady() {
			return !this.notice.isEmpty();
		}

	}

}
