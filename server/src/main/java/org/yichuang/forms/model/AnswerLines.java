package org.yichuang.forms.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.yichuang.forms.AnswerLine;
import org.yichuang.forms.Answers;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.kernel.FileId;

/** 填写内容 — answers in words, beside their questions. */
public final class AnswerLines {

	private AnswerLines() {
	}

	/** Returns the fields that were filled in, in the form's order. */
	public static List<AnswerLine> of(FormDefinition definition, Answers answers, Function<FileId, String> fileNames) {
		return definition.sections()
			.stream()
			.flatMap(
					(section) -> section.fields().stream().flatMap((field) -> line(section, field, answers, fileNames)))
			.toList();
	}

	private static Stream<AnswerLine> line(Section section, Field field, Answers answers,
			Function<FileId, String> fileNames) {
		var words = Stream
			.concat(answers.values().getOrDefault(field.name(), List.of()).stream().map((value) -> word(field, value)),
					answers.files().getOrDefault(field.name(), List.of()).stream().map(fileNames))
			.toList();
		return words.isEmpty() ? Stream.empty() : Stream
			.of(new AnswerLine(section.title(), field.name(), field.label(), field.kind(), field.personal(), words));
	}

	private static String word(Field field, String value) {
		return field.choices()
			.stream()
			.filter((option) -> option.value().equals(value))
			.map(FormDefinition.Option::label)
			.findFirst()
			.orElse(value);
	}

}
