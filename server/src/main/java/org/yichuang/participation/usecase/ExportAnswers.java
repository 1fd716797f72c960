package org.yichuang.participation.usecase;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.store.AnswerStore;
import org.yichuang.platform.Spreadsheet;

/** Writes a survey's counts or its answers as tables. */
@Component
public class ExportAnswers {

	private static final int PERMILLE_IN_PERCENT = 10;

	private final ActivityDossiers dossiers;

	private final CountResults results;

	private final AnswerStore answers;

	private final SurveyForms forms;

	private final ActivityTimeLine timeLine;

	ExportAnswers(ActivityDossiers dossiers, CountResults results, AnswerStore answers, SurveyForms forms,
			ActivityTimeLine timeLine) {
		this.dossiers = dossiers;
		this.results = results;
		this.answers = answers;
		this.forms = forms;
		this.timeLine = timeLine;
	}

	/**
	 * Writes what was counted.
	 * @throws NotFound if there is none, or the actor may see nothing there
	 */
	public void counts(Actor actor, ActivityId id, OutputStream out) {
		var survey = survey(this.dossiers.see(actor, id).activity());
		try (var sheet = new Spreadsheet(out, "统计结果", List.of("问题", "选项", "人数", "占答题人数%"))) {
			for (var question : this.results.of(survey).questions()) {
				sheet.row(List.of(question.label(), "作答人数", question.answered(), ""));
				question.bars()
					.forEach((bar) -> sheet
						.row(List.of("", bar.label(), bar.count(), (double) bar.permille() / PERMILLE_IN_PERCENT)));
				var numbers = question.numbers();
				if (numbers != null) {
					sheet.row(List.of("", "平均值", numbers.mean(), ""));
					sheet.row(List.of("", "最小值", numbers.least(), ""));
					sheet.row(List.of("", "最大值", numbers.most(), ""));
				}
			}
		}
	}

	/**
	 * Writes every answer to the questions that can be counted, in an order that says
	 * nothing. ActivityWords are not among them: they stand apart.
	 * @throws NotFound if there is none, or the actor may see nothing there
	 * @throws Refused if the actor may only look at what is published
	 */
	public void answers(Actor actor, ActivityId id, OutputStream out) {
		var survey = survey(this.dossiers.originals(actor, id).activity());
		var definition = this.forms.definition((SurveyDetail) survey.detail());
		var fields = definition.fields().filter(SurveyForms::isCounted).toList();
		var labels = SurveyForms.labels(definition);
		var heads = new ArrayList<>(List.of("序号"));
		heads.addAll(fields.stream().map(Field::label).toList());
		this.timeLine.note(actor, this.dossiers.of(survey), "participation.export-answers", "");
		var number = new int[1];
		try (var sheet = new Spreadsheet(out, "答卷", heads)) {
			this.answers.forEach(id, (answer) -> sheet.row(row(++number[0], fields, labels, answer)));
		}
	}

	private static List<Object> row(int number, List<Field> fields, Map<String, Map<String, String>> labels,
			Map<String, List<String>> answer) {
		var row = new ArrayList<Object>(List.of(number));
		for (var field : fields) {
			var words = labels.getOrDefault(field.name(), Map.of());
			row.add(String.join("；",
					answer.getOrDefault(field.name(), List.of())
						.stream()
						.map((value) -> words.getOrDefault(value, value))
						.toList()));
		}
		return row;
	}

	private static Activity survey(Activity activity) {
		if (!(activity.detail() instanceof SurveyDetail)) {
			throw Refused.because(ParticipationProblems.NOT_OF_THIS_KIND);
		}
		return activity;
	}

}
