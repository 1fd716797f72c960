package org.yichuang.participation.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 一批调查答卷 — choices and numbers are counted and kept, words stand apart. */
final class SurveyBatch extends AnswerBatch {

	private final Set<String> inWords;

	SurveyBatch(Set<String> inWords) {
		this.inWords = inWords;
	}

	@Override
	void add(Map<String, List<String>> answer) {
		count("", "");
		var counted = new LinkedHashMap<String, List<String>>();
		answer.forEach((field, values) -> {
			count(field, "");
			if (this.inWords.contains(field)) {
				say(field, values);
			}
			else {
				counted.put(field, values);
				values.forEach((value) -> count(field, value));
			}
		});
		keep(counted);
	}

}
