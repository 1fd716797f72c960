package org.yichuang.forms.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;
import org.yichuang.forms.Posted;
import org.yichuang.kernel.FileId;

/**
 * 表单模型 — a form as plain data for the theme's component {@code form.ftlh}: what to draw,
 * what was filled in, what was wrong.
 */
public final class FormModel {

	/** More options than this are a list to pull down. */
	private static final int MOST_RADIOS = 10;

	private static final int SHORT_TEXT_ROWS = 4;

	private static final int LONG_TEXT_ROWS = 8;

	private static final int LONG_TEXT = 500;

	private final FormDefinition definition;

	private final Posted posted;

	private final Map<String, String> faults;

	private final Function<FileId, String> fileNames;

	private final Map<String, List<String>> chosen = new LinkedHashMap<>();

	private FormModel(FormDefinition definition, Posted posted, Map<String, String> faults,
			Function<FileId, String> fileNames) {
		this.definition = definition;
		this.posted = posted;
		this.faults = faults;
		this.fileNames = fileNames;
	}

	/**
	 * Returns the model.
	 * @param faults what was wrong, by field name; what names no field is shown above the
	 * form
	 * @param fileNames names of attached files
	 */
	public static Map<String, Object> of(FormDefinition definition, Posted posted, Map<String, String> faults,
			Function<FileId, String> fileNames) {
		return new FormModel(definition, posted, faults, fileNames).draw();
	}

	private Map<String, Object> draw() {
		var model = new LinkedHashMap<String, Object>();
		model.put("paged", this.definition.paged() && this.definition.sections().size() > 1);
		model.put("hasRequired", this.definition.fields().anyMatch(Field::required));
		model.put("hasFiles", this.definition.fields().anyMatch((field) -> field.kind() == FieldKind.ATTACHMENTS));
		model.put("faults", summary());
		var sections = new ArrayList<Map<String, Object>>();
		for (var section : this.definition.sections()) {
			sections.add(section(section, sections.size() + 1));
		}
		model.put("sections", sections);
		return model;
	}

	private List<Map<String, Object>> summary() {
		var lines = new ArrayList<Map<String, Object>>();
		var fields = this.definition.fields().collect(Collectors.toMap(Field::name, Function.identity(), (a, b) -> a));
		this.faults.forEach((name, message) -> {
			var field = fields.get(name);
			lines.add(Map.of("message", message, "id", (field != null) ? anchor(field) : "", "label",
					(field != null) ? field.label() : ""));
		});
		return lines;
	}

	/** The first control of a field, where a link out of the summary leads. */
	private static String anchor(Field field) {
		return isGroup(field) ? id(field) + "-1" : id(field);
	}

	private static String id(Field field) {
		return "f-" + field.name();
	}

	private Map<String, Object> section(Section section, int number) {
		var model = new LinkedHashMap<String, Object>();
		boolean shown = AnswerCheck.holds(section.when(), this.chosen);
		model.put("number", number);
		model.put("title", section.title());
		model.put("help", section.help());
		model.put("shown", shown);
		model.putAll(condition(section.when()));
		model.put("fields", section.fields().stream().map((field) -> field(field, shown)).toList());
		return model;
	}

	private Map<String, Object> field(Field field, boolean sectionShown) {
		boolean shown = sectionShown && AnswerCheck.holds(field.when(), this.chosen);
		var values = this.posted.values().getOrDefault(field.name(), List.of());
		if (shown && field.kind().decides()) {
			this.chosen.put(field.name(), values);
		}
		var model = new LinkedHashMap<String, Object>();
		model.put("name", field.name());
		model.put("id", id(field));
		model.put("label", field.label());
		model.put("help", field.help());
		model.put("required", field.required());
		model.put("fault", this.faults.getOrDefault(field.name(), ""));
		model.put("shown", shown);
		model.putAll(condition(field.when()));
		model.putAll(control(field));
		model.put("value", values.isEmpty() ? "" : CleanText.paragraph(values.getFirst()));
		model.put("options", options(field, values));
		model.put("files", files(field));
		return model;
	}

	private Map<String, Object> condition(@Nullable When when) {
		if (when == null) {
			return Map.of();
		}
		var decides = this.definition.field(when.field());
		var labels = decides.stream()
			.flatMap((field) -> field.choices().stream())
			.filter((option) -> when.is().contains(option.value()))
			.map(Option::label)
			.collect(Collectors.joining("、"));
		return Map.of("when", Map.of("field", when.field(), "is", String.join("\n", when.is()), "label",
				decides.map(Field::label).orElse(""), "choices", labels));
	}

	private static Map<String, Object> control(Field field) {
		var model = new LinkedHashMap<String, Object>();
		model.put("control", switch (field.kind()) {
			case PARAGRAPH -> "textarea";
			case CHOICE -> isGroup(field) ? "radios" : "select";
			case YES_NO -> "radios";
			case CHOICES -> "checkboxes";
			case AGREEMENT -> "agreement";
			case ATTACHMENTS -> "files";
			case NOTE -> "note";
			default -> "input";
		});
		model.putAll(InputAttributes.of(field));
		model.put("longest", field.longest());
		model.put("rows", (field.longest() > LONG_TEXT) ? LONG_TEXT_ROWS : SHORT_TEXT_ROWS);
		model.put("most", field.most());
		return model;
	}

	private static boolean isGroup(Field field) {
		return switch (field.kind()) {
			case CHOICE -> field.options().size() <= MOST_RADIOS;
			case YES_NO, CHOICES -> true;
			default -> false;
		};
	}

	private static List<Map<String, Object>> options(Field field, List<String> values) {
		var models = new ArrayList<Map<String, Object>>();
		for (var option : field.choices()) {
			models.add(Map.of("value", option.value(), "label", option.label(), "id",
					id(field) + "-" + (models.size() + 1), "checked", values.contains(option.value())));
		}
		return models;
	}

	private List<Map<String, Object>> files(Field field) {
		return this.posted.files()
			.getOrDefault(field.name(), List.of())
			.stream()
			.map((file) -> Map.<String, Object>of("id", file.toString(), "name", this.fileNames.apply(file)))
			.toList();
	}

}
