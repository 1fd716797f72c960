package org.yichuang.participation.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.SurveyResult;
import org.yichuang.participation.model.SurveyResult.Bar;
import org.yichuang.participation.model.SurveyResult.QuestionResult;

/** What templates are told about what was counted. */
final class ResultModel {

	private static final int PERMILLE_IN_PERCENT = 10;

	private ResultModel() {
	}

	static Map<String, Object> of(SurveyResult result, List<OpenText> texts) {
		return Map.of("total", result.total(), "questions",
				result.questions().stream().map((question) -> question(question, texts)).toList());
	}

	private static Map<String, Object> question(QuestionResult question, List<OpenText> texts) {
		var model = new LinkedHashMap<String, Object>();
		model.put("label", question.label());
		model.put("answered", question.answered());
		model.put("several", question.several());
		model.put("bars", question.bars().stream().map(ResultModel::bar).toList());
		var numbers = question.numbers();
		if (numbers != null) {
			model.put("numbers", Map.of("mean", numbers.mean(), "least", numbers.least(), "most", numbers.most()));
		}
		model.put("inWords", question.inWords());
		model.put("groups", groups(texts.stream().filter((text) -> text.field().equals(question.name())).toList()));
		return model;
	}

	private static Map<String, Object> bar(Bar bar) {
		return Map.of("label", bar.label(), "count", bar.count(), "width", bar.permille(), "percent",
				bar.permille() / PERMILLE_IN_PERCENT + "." + bar.permille() % PERMILLE_IN_PERCENT + "%");
	}

	private static List<Map<String, Object>> groups(List<OpenText> texts) {
		var groups = new LinkedHashMap<String, List<String>>();
		texts.forEach((text) -> groups.computeIfAbsent(text.grouping(), (any) -> new ArrayList<>()).add(text.text()));
		return groups.entrySet()
			.stream()
			.map((group) -> Map.<String, Object>of("name", group.getKey(), "texts", group.getValue()))
			.toList();
	}

}
