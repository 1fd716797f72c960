package org.yichuang.forms.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yichuang.forms.Answers;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;
import org.yichuang.forms.FormsProblems;
import org.yichuang.forms.Posted;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Refusal;

/**
 * 表单校验 — the one place where answers are checked: public pages, console and API all come
 * here. Fields are read in order; one that is not shown is not taken, whatever was sent
 * for it, and what no field asks for is not looked at.
 */
public final class AnswerCheck {

	private static final int MOST_VALUES = 200;

	private final Posted posted;

	private final LocalDate today;

	private final Map<String, List<String>> values = new LinkedHashMap<>();

	private final Map<String, List<FileId>> files = new LinkedHashMap<>();

	private final Map<String, Refusal> faults = new LinkedHashMap<>();

	private AnswerCheck(Posted posted, LocalDate today) {
		this.posted = posted;
		this.today = today;
	}

	/** Checks what was sent. */
	public static Result of(FormDefinition definition, Posted posted, LocalDate today) {
		var check = new AnswerCheck(posted, today);
		definition.sections().forEach(check::section);
		return new Result(new Answers(check.values, check.files), check.faults);
	}

	private void section(Section section) {
		if (isShown(section.when())) {
			section.fields().stream().filter((field) -> isShown(field.when())).forEach(this::field);
		}
	}

	private boolean isShown(@Nullable When when) {
		return holds(when, this.values);
	}

	/** Says whether a condition holds for what was chosen so far. */
	static boolean holds(@Nullable When when, Map<String, List<String>> chosen) {
		return when == null || chosen.getOrDefault(when.field(), List.of()).stream().anyMatch(when.is()::contains);
	}

	private void field(Field field) {
		switch (field.kind()) {
			case NOTE -> {
			}
			case ATTACHMENTS -> attachments(field);
			case CHOICES -> several(field);
			default -> single(field);
		}
	}

	private void single(Field field) {
		var sent = sent(field).stream().filter((value) -> !value.isBlank()).toList();
		if (sent.size() > 1) {
			fault(field, FormsProblems.ANSWER_SEVERAL);
			return;
		}
		var read = OneValue.read(field, String.join("", sent), this.today);
		if (read.fault() != null) {
			this.faults.put(field.name(), read.fault());
		}
		else if (!isFilled(field, read.value())) {
			requireIf(field.required(), field);
		}
		else {
			this.values.put(field.name(), List.of(read.value()));
		}
	}

	/** An agreement that is refused counts as not given. */
	private static boolean isFilled(Field field, String value) {
		return !value.isEmpty() && !(field.kind() == FieldKind.AGREEMENT && !value.equals("yes"));
	}

	private void several(Field field) {
		var chosen = new LinkedHashSet<String>();
		for (var raw : sent(field)) {
			var read = OneValue.read(field, raw, this.today);
			if (read.fault() != null) {
				this.faults.put(field.name(), read.fault());
				return;
			}
			chosen.add(read.value());
		}
		chosen.remove("");
		if (chosen.isEmpty()) {
			requireIf(field.required(), field);
		}
		else if (!isTooFewOrMany(field, chosen.size())) {
			this.values.put(field.name(), inOrder(field, chosen));
		}
	}

	private boolean isTooFewOrMany(Field field, int count) {
		int fewest = bound(field.limits().min(), 0);
		int most = bound(field.limits().max(), Integer.MAX_VALUE);
		if (count < fewest) {
			fault(field, FormsProblems.CHOICES_TOO_FEW, fewest);
		}
		else if (count > most) {
			fault(field, FormsProblems.CHOICES_TOO_MANY, most);
		}
		return this.faults.containsKey(field.name());
	}

	private static int bound(@Nullable String text, int otherwise) {
		return (text == null || text.isBlank()) ? otherwise : Integer.parseInt(text);
	}

	private static List<String> inOrder(Field field, LinkedHashSet<String> chosen) {
		return field.options().stream().map(FormDefinition.Option::value).filter(chosen::contains).toList();
	}

	private void attachments(Field field) {
		var sent = new ArrayList<>(new LinkedHashSet<>(this.posted.files().getOrDefault(field.name(), List.of())));
		if (sent.isEmpty()) {
			requireIf(field.required(), field);
		}
		else if (sent.size() > field.most()) {
			fault(field, FormsProblems.FILES_TOO_MANY, field.most());
		}
		else {
			this.files.put(field.name(), List.copyOf(sent));
		}
	}

	private List<String> sent(Field field) {
		return this.posted.values()
			.getOrDefault(field.name(), List.of())
			.stream()
			.filter(Objects::nonNull)
			.limit(MOST_VALUES)
			.toList();
	}

	private void requireIf(boolean required, Field field) {
		if (required) {
			fault(field, switch (field.kind()) {
				case CHOICE, CHOICES, YES_NO -> FormsProblems.CHOICE_MISSING;
				case ATTACHMENTS -> FormsProblems.FILE_MISSING;
				case AGREEMENT -> FormsProblems.AGREEMENT_MISSING;
				default -> FormsProblems.ANSWER_MISSING;
			}, field.label());
		}
	}

	private void fault(Field field, FormsProblems problem, Object... arguments) {
		this.faults.put(field.name(), Refusal.of(problem, arguments));
	}

	/**
	 * 校验所得.
	 *
	 * @param answers what holds
	 * @param faults what does not, by field name, in the form's order; empty if all holds
	 */
	public record Result(Answers answers, Map<String, Refusal> faults) {
	}

}
