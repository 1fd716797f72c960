package org.yichuang.participation.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.model.AskedInUrn;

/** 调查问卷 — the forms that surveys ask, and what kinds of questions stand in them. */
@Component
public class SurveyForms {

	private final Forms forms;

	SurveyForms(Forms forms) {
		this.forms = forms;
	}

	/** What a new survey asks until somebody designs it. */
	static FormDefinition starter() {
		return FormDefinition.of(Section.of("",
				Field.of("q1", "您对这项工作是否满意？", FieldKind.CHOICE)
					.mandatory()
					.offering(Option.of("满意"), Option.of("基本满意"), Option.of("不满意")),
				Field.of("q2", "您还有什么建议？", FieldKind.PARAGRAPH)));
	}

	/** Returns the version that a survey asks; null while none was sent in. */
	public @Nullable FormVersion version(AskedInUrn survey) {
		var form = survey.form();
		return (form == null || survey.formVersion() == 0) ? null
				: new FormVersion(new FormId(form), survey.formVersion());
	}

	/** Returns what a survey asks; nothing while none was sent in. */
	public FormDefinition definition(AskedInUrn survey) {
		var version = version(survey);
		return (version != null) ? this.forms.definition(version) : new FormDefinition(List.of(), false);
	}

	/** Returns the last released version of a form; null if none is released. */
	@Nullable FormVersion current(@Nullable UUID form) {
		try {
			return (form != null) ? this.forms.current(new FormId(form)) : null;
		}
		catch (Refused nothingReleased) {
			return null;
		}
	}

	/** Questions that can be counted: choices and numbers. */
	static boolean isCounted(Field field) {
		return field.kind().decides() || field.kind() == FieldKind.NUMBER;
	}

	/** Questions that are answered in words. */
	static boolean isInWords(Field field) {
		return switch (field.kind()) {
			case TEXT, PARAGRAPH, DATE -> true;
			default -> false;
		};
	}

	/** Returns what people read for each value that can be chosen, by field. */
	public static Map<String, Map<String, String>> labels(FormDefinition definition) {
		return definition.fields()
			.filter((field) -> field.kind().decides())
			.collect(Collectors.toMap(Field::name,
					(field) -> field.choices()
						.stream()
						.collect(Collectors.toMap(Option::value, Option::label, (one, two) -> one))));
	}

}
