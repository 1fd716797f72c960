package org.yichuang.participation.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.kernel.Invalid;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.CrossCell;
import org.yichuang.participation.model.AskedInUrn;
import org.yichuang.participation.model.SurveyResult;
import org.yichuang.participation.model.SurveyResult.Bar;
import org.yichuang.participation.model.SurveyResult.Numbers;
import org.yichuang.participation.model.SurveyResult.QuestionResult;
import org.yichuang.participation.model.Tally;
import org.yichuang.participation.store.AnswerStore;

/** Reads what was counted, question by question, and crosses two questions. */
@Component
public class CountResults {

	private static final int THOUSAND = 1000;

	private final AnswerStore answers;

	private final SurveyForms forms;

	CountResults(AnswerStore answers, SurveyForms forms) {
		this.answers = answers;
		this.forms = forms;
	}

	/** Returns what was counted of a survey so far. */
	public SurveyResult of(Activity survey) {
		var tally = this.answers.tally(survey.id());
		return new SurveyResult(tally.total(),
				definition(survey).fields()
					.filter((field) -> field.kind() != FieldKind.NOTE)
					.map((field) -> question(field, tally))
					.toList());
	}

	/**
	 * Returns how many answers chose which values of two questions.
	 * @throws Invalid if one of them is no question with choices
	 */
	public List<CrossCell> cross(Activity survey, String first, String second) {
		var definition = definition(survey);
		choice(definition, "first", first);
		choice(definition, "second", second);
		return this.answers.cross(survey.id(), first, second);
	}

	/** Returns what people read for each value that can be chosen, by field. */
	public Map<String, Map<String, String>> labels(Activity survey) {
		return SurveyForms.labels(definition(survey));
	}

	private FormDefinition definition(Activity survey) {
		return (survey.detail() instanceof AskedInUrn detail) ? this.forms.definition(detail)
				: new FormDefinition(List.of(), false);
	}

	private static void choice(FormDefinition definition, String parameter, String name) {
		if (definition.field(name).filter((field) -> field.kind().decides()).isEmpty()) {
			throw Invalid.field(parameter, ParticipationProblems.NO_CHOICE_QUESTION, name);
		}
	}

	private static QuestionResult question(Field field, Tally tally) {
		var answered = tally.answered(field.name());
		var values = tally.values(field.name());
		return new QuestionResult(field.name(), field.label(), answered, bars(field, values, answered),
				(field.kind() == FieldKind.NUMBER) ? numbers(values) : null, SurveyForms.isInWords(field),
				field.kind() == FieldKind.CHOICES);
	}

	private static List<Bar> bars(Field field, Map<String, Long> values, long answered) {
		if (!field.kind().decides()) {
			return List.of();
		}
		return field.choices().stream().map((option) -> {
			var count = values.getOrDefault(option.value(), 0L);
			return new Bar(option.value(), option.label(), count,
					(answered == 0) ? 0 : (int) Math.round((double) count * THOUSAND / answered));
		}).toList();
	}

	private static @Nullable Numbers numbers(Map<String, Long> values) {
		if (values.isEmpty()) {
			return null;
		}
		var sum = BigDecimal.ZERO;
		var count = 0L;
		for (var entry : values.entrySet()) {
			sum = sum.add(new BigDecimal(entry.getKey()).multiply(BigDecimal.valueOf(entry.getValue())));
			count += entry.getValue();
		}
		var sorted = values.keySet().stream().map(BigDecimal::new).sorted().toList();
		return new Numbers(sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP).toPlainString(),
				sorted.getFirst().toPlainString(), sorted.getLast().toPlainString());
	}

}
